/** What a call is answered with, in the shape its dispatch id has on the wire. */
export interface CallAnswer {
  readonly wire: Readonly<Record<string, unknown>>;
  /** The Office error code of a failure. */
  readonly errorCode: number | null;
}

/** Error codes of office.js' own table, by the names it gives them. */
export const OFFICE_ERRORS = {
  invalidFormat: 2006,
  operationNotSupported: 5000,
  numberOfRecipientsExceeded: 9012,
  noValidRecipientsProvided: 9013,
  genericTokenError: 9018,
  genericSettingsError: 9019,
  genericResponseError: 9020,
  saveError: 9021,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  numberOfNotificationsExceeded: 9025,
  apiCallFailedDueToItemChange: 9030,
  invalidParameterValue: 9031,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionObjectMaxLengthExceeded: 9051,
  roamingSettingsFull: 9057,
} as const;

export function done(value?: unknown): CallAnswer {
  return { wire: value === undefined ? { error: false } : { error: false, data: value }, errorCode: null };
}

export function failed(errorCode: number): CallAnswer {
  return { wire: { error: true, errorCode, data: null }, errorCode };
}

/** An answer that has a shape of its own (custom properties, tokens, events): nothing is wrapped. */
export function bare(wire: Readonly<Record<string, unknown>>, errorCode: number | null = null): CallAnswer {
  return { wire, errorCode };
}
