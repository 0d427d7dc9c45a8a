/** A text cut in lines of a drawing, where no browser will cut it. */
function lines(text: string, length: number): string[] {
  const cut: string[] = [];
  for (const word of text.split(' ')) {
    const last = cut.at(-1);
    if (last === undefined || last.length + word.length + 1 > length) cut.push(word);
    else cut.splice(-1, 1, `${last} ${word}`);
  }
  return cut;
}

/** A box of the drawing: where it stands, how high it is, its lines of text. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
  readonly kind: 'question' | 'answer' | 'next' | 'recommendation';
}

/** A row of the flow: what one answers, where it leads. */
export interface Row {
  readonly answers: readonly string[];
  readonly questions: readonly string[];
  readonly recommendations: readonly string[];
}

/** A question of the flow, with its rows. */
export interface Block {
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** The arrows from each row of answers to where it leads. */
  readonly arrows: readonly { readonly y: number }[];
}

/** Measures in the units of the drawing, which a phone shows at nearly one pixel each. */
export const layout = { width: 360, left: 176, gap: 24, line: 15, padding: 7, between: 6 } as const;

const CHARACTERS = { title: 42, answer: 23, place: 20 } as const;

function boxHeight(text: readonly string[]): number {
  return text.length * layout.line + 2 * layout.padding;
}

/** Places the flow in two columns, from top to bottom: answers on the left, where they lead on the right. */
export function drawFlow(blocks: readonly Block[]): Drawing {
  const boxes: Box[] = [];
  const arrows: { y: number }[] = [];
  const right = layout.left + layout.gap;
  let y = 0;
  for (const { title, rows } of blocks) {
    const text = lines(title, CHARACTERS.title);
    boxes.push({ x: 0, y, width: layout.width, height: boxHeight(text), text, kind: 'question' });
    y += boxHeight(text) + layout.between;
    for (const row of rows) {
      const answer = row.answers.flatMap((label) => lines(`• ${label}`, CHARACTERS.answer));
      const places = [
        ...row.questions.map((label) => ({ text: lines(label, CHARACTERS.place), kind: 'next' as const })),
        ...row.recommendations.map((label) => ({
          text: lines(label, CHARACTERS.place),
          kind: 'recommendation' as const,
        })),
      ];
      const rightHeight = places.reduce(
        (sum, place) => sum + boxHeight(place.text) + layout.between,
        -layout.between,
      );
      const height = Math.max(boxHeight(answer), rightHeight);
      boxes.push({ x: 0, y, width: layout.left, height, text: answer, kind: 'answer' });
      let placeY = y;
      for (const place of places) {
        boxes.push({
          x: right,
          y: placeY,
          width: layout.width - right,
          height: boxHeight(place.text),
          ...place,
        });
        placeY += boxHeight(place.text) + layout.between;
      }
      arrows.push({ y: y + Math.min(height, boxHeight(places[0]?.text ?? [])) / 2 });
      y += height + layout.between;
    }
    y += layout.gap - layout.between;
  }
  return { width: layout.width, height: y - layout.gap, boxes, arrows };
}
