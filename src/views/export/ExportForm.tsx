import { useId } from 'react';
import { PAGE_FORMATS, PAGE_SIZES, PIXEL_RATIOS } from '../../map/page/pageSizes.ts';
import { useAtlasState, useMessages, useNumber } from '../atlasContext.ts';
import { Choice } from './Choice.tsx';
import { EXTENTS, IMAGE_FORMATS, type ImageOptions } from './imageOptions.ts';
import { PAGE_PARTS } from './pageContent.ts';

interface ExportFormProps {
  options: ImageOptions;
  onChange: (change: Partial<ImageOptions>) => void;
  defaultTitle: string;
  isDisabled: boolean;
}

/** What a page is of, how large, and what stands on it. */
export function ExportForm({ options, onChange, defaultTitle, isDisabled }: ExportFormProps) {
  const { images } = useMessages();
  const number = useNumber();
  const hasSight = useAtlasState(({ extent }) => extent !== null);
  const titleId = useId();
  const size = PAGE_SIZES[options.page];
  const { format, ratio, parts } = options;
  const measure =
    format === 'png'
      ? images.pixels(number(size.width * ratio), number(size.height * ratio))
      : size.paper
        ? images.paper(...size.paper)
        : images.pixels(number(size.width), number(size.height));
  return (
    <fieldset className="export-form" disabled={isDisabled}>
      <div className="export-title">
        <label htmlFor={titleId}>{images.heading}</label>
        <input
          id={titleId}
          type="text"
          className="text-input"
          maxLength={80}
          value={options.title ?? defaultTitle}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <p className="hint">
          {images.headingHint}
          {options.title !== null && options.title !== defaultTitle && (
            <button type="button" className="link-button" onClick={() => onChange({ title: null })}>
              {images.restore}
            </button>
          )}
        </p>
      </div>
      <Choice
        label={images.format}
        values={IMAGE_FORMATS}
        value={format}
        wordsOf={(one) => images.formats[one].name}
        onChoose={(chosen) => onChange({ format: chosen })}
        help={images.formats[format].help}
      />
      <Choice
        label={images.page}
        values={PAGE_FORMATS}
        value={options.page}
        wordsOf={(one) => images.pages[one]}
        onChoose={(page) => onChange({ page })}
        help={format === 'svg' ? measure : null}
      />
      {format === 'png' && (
        <Choice
          label={images.ratio}
          values={PIXEL_RATIOS}
          value={ratio}
          wordsOf={images.ratios}
          onChoose={(chosen) => onChange({ ratio: chosen })}
          help={measure}
        />
      )}
      {hasSight && (
        <Choice
          label={images.extent}
          values={EXTENTS}
          value={options.extent}
          wordsOf={(one) => images.extents[one]}
          onChoose={(extent) => onChange({ extent })}
          help={null}
        />
      )}
      <fieldset className="export-parts">
        <legend>{images.include}</legend>
        {PAGE_PARTS.map((part) => (
          <label key={part} className="choice">
            <input
              type="checkbox"
              checked={parts.has(part)}
              onChange={({ target }) =>
                onChange({
                  parts: new Set(
                    PAGE_PARTS.filter((one) => (one === part ? target.checked : parts.has(one))),
                  ),
                })
              }
            />
            <span>{images.parts[part]}</span>
          </label>
        ))}
        <p className="hint">{images.always}</p>
      </fieldset>
    </fieldset>
  );
}
