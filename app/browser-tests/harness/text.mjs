// Text as a person reads it.

/** Without the marks that isolate a number or a name from the direction of the text around it, and with plain spaces. */
export const readable = text => (text ?? '').replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, '').replace(/\s+/g, ' ').trim();
