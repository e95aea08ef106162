/** A piece of a text, and whether it differs from others. */
export interface Piece {
  text: string;
  differs: boolean;
}

/**
 * Cuts a text into pieces that every other text of the same length shares and pieces that some do not. Texts of other
 * lengths are not compared: their characters stand in no fixed places.
 */
export function different(text: string, others: readonly string[]): Piece[] {
  const characters = [...text];
  const comparable = others.map((other) => [...other]).filter((other) => other.length === characters.length);
  const pieces: Piece[] = [];
  characters.forEach((character, i) => {
    const differs = comparable.some((other) => other[i] !== character);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += character;
    else pieces.push({ text: character, differs });
  });
  return pieces;
}
