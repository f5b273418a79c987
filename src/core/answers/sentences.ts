// A line of a plain-text mail that is broken by its width is at least this long (RFC 3676 advises 78).
const SHORTEST_BROKEN_LINE = 50;
const ENDS = /[.!?:;。！？：；…]["'”’»)\]]*$/u;

/** The sentences of a text, in its order: spaces made one, lines that a mail client broke joined again, none of them blank. */
export function sentences(text: string): readonly string[] {
  return paragraphs(text.normalize("NFC").replace(/[’‘]/g, "'")).flatMap((paragraph) =>
    paragraph
      // A full stop inside a domain or a number is followed by no space.
      .replace(/([.!?…]["'”»)\]]*)\s+/gu, "$1\n")
      .replace(/([。！？]["'”」）]*)/gu, "$1\n")
      .split("\n")
      .map((sentence) => sentence.replace(/\s+/g, " ").trim())
      .filter((sentence) => sentence !== ""),
  );
}

function paragraphs(text: string): readonly string[] {
  const found: string[] = [];
  let goesOn = false;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = raw.trim();
    const last = found.length - 1;
    // A list, a table: its lines are their own, but for one that begins in the middle of a sentence.
    if (line !== "" && goesOn && found[last] !== undefined) found[last] += ` ${line}`;
    else if (line !== "") found.push(line);
    goesOn = line !== "" && line.length >= SHORTEST_BROKEN_LINE && !ENDS.test(line);
  }
  return found;
}
