/**
 * Words of headings, Chinese and English. They only lean a guess that the values make: nothing is
 * read by its heading alone but coordinates, since those may lie anywhere.
 */
export const HEADINGS = {
  division:
    /行政区|区划|市州|市[（(]州|地区|区县|区[（(]县|县市|县[（(]市|县区|市县|属地|所在|地市|城市|^[市州县区]$|division|region|county|district|city|prefecture/i,
  industry: /产业|行业|门类|赛道|领域|industry|industries|sector/i,
  commitment: /状态|阶段|进展|进度|情况|性质|承诺|commitment|status|stage/i,
  longitude: /经度|东经|(^|[^a-z])(lng|lon|long|longitude)([^a-z]|$)|^(x|经|x坐标|坐标x|point_x)$/i,
  latitude: /纬度|北纬|(^|[^a-z])(lat|latitude)([^a-z]|$)|^(y|纬|y坐标|坐标y|point_y)$/i,
  coordinates: /坐标|经纬|位置|定位|coord|location|lnglat|latlng|wkt|geom/i,
  /** Of what the row is, in contrast to when something was founded. */
  year: /^(统计|数据|报告|所属)?(年|年份|年度|时间|日期|期间?)$|^(year|date|period)$/i,
  name: /名称|企业|公司|单位|园区|项目|机构|工厂|名$|^name|[ _]name|company|enterprise|park|project|title/i,
  /** Numbers that count nothing. */
  number:
    /序号|编号|编码|代码|证号|号码|电话|手机|联系|传真|邮编|信用|^(id|no\.?|#|fid|oid|objectid|gid)$|_id$|phone|tel\b|fax|zip|postcode|code/i,
  figure:
    /产值|产量|产能|增加值|收入|利润|税|人口|人数|面积|投资|资产|出口|进口|金额|数量|规模|比重|占比|增速|增长|gdp|output|value|revenue|population|investment|amount|share|growth/i,
  total: /^(合计|总计|小计|全部|总和|total|sum)$/i,
} as const;
