/** A flight from the whole province down to Chengdu, as steady as can be; its time is in ms. */
export const FROM = { center: [103, 30.4] as [number, number], zoom: 5.6 };
export const TO = { center: [104.07, 30.66] as [number, number], zoom: 8.6 };
export const FLIGHT = 6000;
