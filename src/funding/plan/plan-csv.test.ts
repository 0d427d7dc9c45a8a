import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCsv, toCsv } from './plan-csv.ts';
import { planData } from './plan-data.ts';
import { barOf, isShown, planTables, type PlanTable } from './plan-rows.ts';
import { UNCHECKED } from './plan-sentences.ts';
import { planOf, real } from '../../../tests/support/funding/real-plan.ts';

const model = planData(real);
const plan = {
  ...planOf({ travaux: 1000, detr: 300.05, 'fonds-propres': 200 }),
  stages: { detr: 'demandee' },
};

const [expenses, resources] = planTables(model, plan, 'investissement', true);

function labelIn({ rows }: PlanTable, kind: string): string {
  return rows.find((row) => row.kind === kind)?.label ?? '';
}

function labelOf(id: string): string {
  return [...model.depenses, ...model.ressources].find((line) => line.id === id)?.libelle ?? '';
}

/** Read by an independent library, as a French spreadsheet would. */
function read(text: string): string[][] {
  return parse(text, { delimiter: ';', bom: true, relax_column_count: true, record_delimiter: '\r\n' });
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ');
}

/** The CSV as rows of plain spaces, an empty row between tables. */
function rowsOf(text: string): string[][] {
  return read(text).map((row) => row.map(plain));
}

describe('the plan as a CSV file', () => {
  it('has the lines with an amount, the totals and what is missing, each exact, with its share and stage', () => {
    const rows = rowsOf(planCsv(model, plan, true));
    expect(rows[1]).toHaveLength(6);
    expect(rows[6]).toHaveLength(4);
    expect(rows.slice(0, 11).filter((_, index) => index !== 1 && index !== 6)).toEqual(
      [
        [expenses.title],
        [labelOf('travaux'), '1000,00', '100 %', 'TVA 20 %', '200,00', '1200,00'],
        [labelIn(expenses, 'total'), '1000,00', '', '', '200,00', '1200,00'],
        [''],
        [resources.title],
        [labelOf('detr'), '300,05', '30 %', 'demandée'],
        [labelOf('fonds-propres'), '200,00', '20 %', ''],
        [labelIn(resources, 'total'), '500,05', '', ''],
        [labelIn(resources, 'gap'), '499,95', '50 %', ''],
      ].map((row) => row.map(plain)),
    );
  });

  it('has the verdict of each rule, and no budget without amount', () => {
    const rows = rowsOf(planCsv(model, plan, true));
    const titles = [...model.regles, model.signature, ...model.seuils].map(({ titre }) => titre);
    const verdicts = rows.slice(-titles.length - 1);
    expect(verdicts.map(([title]) => title)).toEqual([...titles, 'TVA'].map(plain));
    for (const [title, verdict = ''] of verdicts) expect(verdict, title).toMatch(/^\p{L}.*[.!?]$/u);
    expect(rows.filter(([first]) => first === expenses.title)).toHaveLength(1);
    const both = planOf({ travaux: 1000, charges: 10 });
    expect(rowsOf(planCsv(model, both, true)).filter(([first]) => first === expenses.title)).toHaveLength(2);
  });

  it('has no tax of a line whose rate is not known, nor of the total, and says which line waits', () => {
    const rows = rowsOf(planCsv(model, planOf({ achat: 50, travaux: 1000 }), true));
    expect(rows.slice(2, 5).map((cells) => cells.slice(-2))).toEqual([
      ['à préciser', 'à préciser'],
      ['200,00', '1200,00'],
      ['à préciser', 'à préciser'],
    ]);
    expect(rows.at(-1)?.[1]).toContain(plain(labelOf('achat')));
  });

  it('while an amount is to be corrected has neither gap nor verdict, as the page: it says that rules wait, and what to recall', () => {
    for (const amounts of [
      { travaux: 1000, detr: 300 },
      { travaux: 1000, detr: 1500 },
    ]) {
      const unsure = rowsOf(planCsv(model, planOf(amounts), false));
      const firsts = unsure.map(([first]) => first);
      for (const side of [expenses, resources]) expect(firsts).not.toContain(labelIn(side, 'gap'));
      expect(firsts.filter((first) => first === labelOf('detr'))).toHaveLength(1);
      const told = unsure.slice(firsts.indexOf(plain(UNCHECKED)));
      expect(told).toEqual([
        [plain(UNCHECKED)],
        [plain(model.signature.titre), plain(model.signature.sansReponse)],
      ]);
    }
  });
});

describe('the file for a spreadsheet', () => {
  it('begins with the mark that keeps the accents, and writes amounts with a decimal comma', () => {
    const text = toCsv([
      ['Étude', { cents: 20_000_05 }],
      ['Total', { cents: -5 }],
    ]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(read(text)).toEqual([
      ['Étude', '20000,05'],
      ['Total', '-0,05'],
    ]);
  });

  it('gives back every text, whatever signs it holds', () => {
    // A lone carriage return is a line of its own to some programs, and no text of the site has one.
    const words = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r']|\r/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        expect(read(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('never begins a cell of words as a formula', () => {
    for (const sign of ['=', '+', '-', '@']) {
      expect(read(toCsv([[`${sign}1+1`, 'x']]))).toEqual([[`'${sign}1+1`, 'x']]);
    }
  });
});

describe('the rows of a plan', () => {
  it('end with the total, then what is in excess, which has no share, then what is paid with tax', () => {
    const over = planOf({ travaux: 100, etude: 20, detr: 150 });
    const [costs, money] = planTables(model, over, 'investissement', true);
    expect(costs.rows.filter(isShown).map(({ kind, cents, share }) => [kind, cents, share !== ''])).toEqual([
      ['expense', 20_00, true],
      ['expense', 100_00, true],
      ['total', 120_00, false],
      ['gap', 30_00, false],
      ['tax', 24_00, false],
      ['with-tax', 144_00, false],
    ]);
    expect(money.rows.at(-1)).toMatchObject({ kind: 'gap', cents: 0 });
  });
});

describe('the bars of a plan', () => {
  it('show each amount once, solid only once it is granted, the owner’s and what is missing apart', () => {
    const [, money] = planTables(
      model,
      {
        ...planOf({ travaux: 100, detr: 20, dsil: 30, europe: 10, 'fonds-propres': 15 }),
        stages: { dsil: 'demandee', europe: 'accordee' },
      },
      'investissement',
      true,
    );
    const { segments, inWords } = barOf(model, money);
    expect(segments.map(({ look, cents }) => [look, cents])).toEqual([
      ['hoped', 20_00],
      ['requested', 30_00],
      ['granted', 10_00],
      ['propre', 15_00],
      ['gap', 25_00],
    ]);
    for (const { name } of segments) expect(name.length).toBeGreaterThan(0);
    expect(inWords).toContain(labelOf('europe'));
  });

  it('keeps the look of an expense, whatever stands beside it', () => {
    const [alone, beside] = [{}, { etude: 20, achat: 30 }].map((others) => {
      const [costs] = planTables(model, planOf({ travaux: 100, ...others }), 'investissement', true);
      return barOf(model, costs).segments.find(({ cents }) => cents === 100_00)?.look;
    });
    expect(alone).toMatch(/^expense-\d$/);
    expect(beside).toBe(alone);
  });
});
