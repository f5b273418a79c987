/** What office.js sends to its host (office-web-host-protocol.md, 2). */
export interface WireRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS = ["invoke", "register", "unregister"] as const;
const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;
const SERIALIZER_VERSION = 1;

/** Reads one message of a window; null for anything that is no request of office.js, whoever sent it. */
export function readRequest(message: unknown): WireRequest | null {
  if (typeof message !== "string") return null;
  const parsed = asRecord(parseJson(message));
  if (parsed === null || parsed["_messageType"] !== REQUEST) return null;
  const { _actionName: action, _actionType: type, _conversationId: conversationId, _correlationId: correlationId } = parsed;
  const kind = typeof type === "number" ? KINDS[type] : undefined;
  if (typeof action !== "string" || kind === undefined || typeof conversationId !== "string" || typeof correlationId !== "number") return null;
  return { action, kind, conversationId, correlationId, data: parsed["_data"] };
}

/** The answer to a request. A `data` of null never reaches the add-in: office.js drops it. */
export function writeAnswer(request: WireRequest, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: ANSWER,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** An event; office.js matches it to its registration by the action's name alone. */
export function writeEvent(conversationId: string, action: string, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: EVENT,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** A plain object to look into, or null. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
