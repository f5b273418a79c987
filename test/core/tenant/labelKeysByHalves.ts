/** The keys of a known label as the add-in wrote them before it kept labels by thirds: word for word what it did, and never to be changed. */
export function labelKeysByHalves(label: string): readonly string[] {
  const { length } = label;
  const middle = Math.floor(length / 2);
  const beginnings = length < 5 ? [`${String(length)} ${label}:`] : [`${String(length)} ${label.slice(0, middle)}*:`, `${String(length)} *${label.slice(middle)}:`];
  return beginnings.map((beginning) => beginning + label);
}
