import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { formatDate } from '../content-model/text/format-date.ts';
import { linesIn } from '../guides/documents/blanks.ts';
import { readDocuments, type Block } from '../guides/documents/read-documents.ts';
import { readWord } from '../guides/documents/read-word.ts';
import { wordFile } from '../guides/documents/word-file.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { planData } from '../funding/plan/plan-data.ts';
import { real } from '../../tests/support/funding/real-plan.ts';
import { alertsOf, breachesOf, restrictedAids } from './alerts.ts';
import {
  countOf,
  filledBlocks,
  fillingOf,
  fillPaper,
  inputOf,
  leftInWords,
  namesOf,
  noteOf,
  sheetsOf,
  writeDay,
} from './filling.ts';
import { papersOf, type Paper } from './papers-data.ts';
import { TO_NAME } from './plan-values.ts';

const { content } = checkContent(realContent);
const [first] = content.papers;
if (first === undefined) throw new Error('the content has no papers');
const register = first.value;
const { blancs } = register;
const inputIn = (name: string) => blancs[name] && inputOf(blancs[name]);
const mentions = {
  foot: 'Le bas',
  byHand: Object.keys(blancs).filter((name) => inputIn(name) === 'main'),
  words: Object.values(register.mots).flatMap((byName) => Object.keys(byName)),
};
const papers = content.guides.flatMap(({ id, value, body }) =>
  readDocuments(body).documents.flatMap((document) => {
    const guide = { label: value.title, href: `/guides/${id}/` };
    const [paper] = papersOf([{ document, address: '', guide }], register);
    if (paper === undefined) return [];
    return [
      { file: paper.file, paper, built: unzipSync(wordFile(document, mentions, new Date('2026-03-01'))) },
    ];
  }),
);
const acts = papers.filter(({ file }) => file.startsWith('deliberation-'));

const asPage = { styleMap: ["p[style-name='Title'] => h1", "p[style-name='Heading 1'] => h3"] };

/** A paper as another library reads it: titles, lists, tables and their first rows. */
async function outline(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, asPage)).value;
}

/** The words of blocks, line by line; a value in place of its blank, an item for each line of one that is alone there. */
function linesOf(blocks: readonly Block[], values: Readonly<Record<string, string>> = {}): string[] {
  return linesIn(blocks).flatMap((runs) => {
    const [only, ...others] = runs;
    const said = runs.map(({ text, blank = '' }) => values[blank] || text);
    const isAlone = others.length === 0 && only?.blank !== undefined;
    return (isAlone ? said.join('').split('\n') : [said.join('')]).map((line) => line.replaceAll(/\s+/g, ''));
  });
}

const isFull = (line: string) => line !== '';

/** Values for the fields of a paper: texts, and answers of its choices. */
function valuesFor({ names }: Paper): fc.Arbitrary<Record<string, string>> {
  const typed = names.filter((name) => !['date', 'choix'].includes(inputIn(name) ?? ''));
  const chosen = names.filter((name) => inputIn(name) === 'choix');
  return fc
    .tuple(
      fc.record(Object.fromEntries(typed.map((name) => [name, value]))),
      fc.record(
        Object.fromEntries(
          chosen.map((name) => [
            name,
            fc.constantFrom('', ...(blancs[name]?.reponses?.map(({ id }) => id) ?? [])),
          ]),
        ),
      ),
    )
    .map(([written, made]) => ({ ...written, ...made }));
}

const hostile = [
  ']]> & <w:p/>',
  '$& $1',
  '👩🏽‍🌾 œ',
  'x'.repeat(5000),
  'un\r\ndeux\rtrois\u2028quatre',
  '180\u202F000,50\u00A0€',
  "l'«\u00A0été\u00A0»",
];
const value = fc.oneof(fc.constantFrom(...hostile), fc.stringMatching(/^[a-zéà]{1,30}$/), fc.constant(''));

describe('the papers that the site fills', () => {
  it('are those of the council, the plan, the questionnaire, the specification, the letter', () => {
    expect(papers.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        'deliberation-reflexion',
        'deliberation-projet-et-aides',
        'deliberation-tarifs',
        'plan-de-financement',
        'questionnaire-habitants',
        'cahier-des-charges-etude',
        'lettre-a-la-mairie',
      ]),
    );
  });

  it.each(papers)(
    'are on the sheet what they are in the file, whatever is filled or chosen: $file',
    ({ paper, built }) => {
      const model = readWord(built);
      fc.assert(
        fc.property(valuesFor(paper), (given) => {
          const filling = fillingOf(paper.names, register, given);
          const [note = '', ...inFile] = linesOf(
            readWord(unzipSync(fillPaper(built, paper, given, register))),
          );
          const onSheet = linesOf(filledBlocks(model, filling), filling.values);
          // What begins a line of its own is said there without the empty one.
          expect(inFile.filter(isFull)).toEqual(onSheet.filter(isFull));
          expect(note).toBe(noteOf(countOf(paper, register, given)).replaceAll(/\s+/g, ''));
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(papers)('say no instruction past the sheet to take away, which each has: $file', ({ built }) => {
    const { before, paper } = sheetsOf(readWord(built));
    expect(linesOf(before).length).toBeGreaterThan(2);
    expect(paper[0]?.kind).toBe('heading');
    expect(linesOf(paper).filter((line) => /retirez|s’ilyalieu:|selonvotre/i.test(line))).toEqual([]);
  });

  it.each(papers)(
    'mark in the file what was filled, and apart what a person reads again: $file',
    ({ paper, built }) => {
      const given = Object.fromEntries(
        paper.names.map((name) => {
          const { reponses = [] } = blancs[name] ?? {};
          return [name, inputIn(name) === 'date' ? '2027-03-01' : (reponses[0]?.id ?? `valeur ${name}`)];
        }),
      );
      const filled = fillPaper(built, paper, given, register);
      const xml = strFromU8(unzipSync(filled)['word/document.xml'] ?? new Uint8Array());
      const act = xml.slice(xml.indexOf('pageBreakBefore'));
      const runs = [...act.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/g)].map(
        ([, set = '', said = '']) => ({
          style: /rStyle w:val="([^"]+)"/.exec(set)?.[1],
          text: said.replaceAll(/<[^>]*>/g, ''),
        }),
      );
      // Each value that was given, and nothing else of the act, is marked as filled.
      const written = new Set(Object.values(fillingOf(paper.names, register, given).values));
      for (const { style, text } of runs) expect(style === 'Filled', text).toBe(written.has(text));
      // An article of law is nowhere but in what is to be read again.
      for (const { style, text } of runs)
        if (/(?<!\p{L})articles? [LRD]\./iu.test(text)) expect(style, text).toBe('Reread');
      expect(act).not.toContain('"Blank-si-');
    },
  );
});

/** The lines of the act of a file, past the sheet to take away, once it is filled. */
function actOf(file: string, given: Record<string, string>): string[] {
  const found = papers.find(({ paper }) => paper.file === file);
  if (found === undefined) throw new Error(file);
  const { paper } = sheetsOf(readWord(unzipSync(fillPaper(found.built, found.paper, given, register))));
  return linesIn(paper).map((runs) => runs.map(({ text }) => text).join(''));
}

describe('the acts of a council', () => {
  it('decide, record the vote, and say who signs and what makes them enforceable', () => {
    expect(acts).toHaveLength(3);
    for (const { file } of acts) {
      const said = actOf(file, { porteur: 'commune' }).join('\n');
      for (const part of [
        'décide\u00A0:',
        'pour …, contre …, abstentions …',
        'N’ont pas pris part au vote',
        'exercice',
        'présents',
        'pouvoirs',
        'secrétaire de séance',
        'Transmise au représentant de l’État',
        'Publiée le',
      ])
        expect(said, file).toContain(part);
      expect(said).not.toMatch(/demande que|demande qu’|consulté/);
    }
  });

  it('are each in the words of who votes', () => {
    for (const { file } of acts) {
      const communal = actOf(file, { porteur: 'commune' }).join('\n');
      expect(communal).toMatch(/conseil municipal/);
      expect(communal).not.toMatch(/président|communauté|groupement/i);
      const grouped = actOf(file, { porteur: 'communaute' }).join('\n');
      expect(grouped).toMatch(/conseil communautaire/);
      expect(grouped).toMatch(/Vu ses statuts/);
      expect(grouped).not.toMatch(/maire|commune(?!s| d|auté)/i);
      expect(actOf(file, { porteur: 'groupement' }).join('\n')).toMatch(/l’organe délibérant décide/);
    }
  });

  it('cite the State only where it is asked for money', () => {
    const given = {
      porteur: 'commune',
      'detr-demandee': 'non',
      'dsil-demandee': 'non',
      'dotation-demandee': 'non',
      'autres-demandees': 'non',
      'aides-publiques': 'non',
      'prives-demandes': 'non',
      'aides-demandees': 'non',
    };
    const alone = actOf('deliberation-projet-et-aides', given).join('\n');
    expect(alone).not.toMatch(/DETR|DSIL|2334|dotation|réponse écrite|de demander/);
    const asked = actOf('deliberation-projet-et-aides', {
      ...given,
      'detr-demandee': 'oui',
      'dotation-demandee': 'oui',
    }).join('\n');
    expect(asked).toMatch(/DETR/);
    expect(asked).toMatch(/R\.\s2334-24/);
    expect(asked).not.toMatch(/DSIL/);
  });

  it('say nothing that is false once a contract is signed, or where no tax is due, or of the public domain', () => {
    const asked = { porteur: 'commune', 'dotation-demandee': 'oui', 'autres-demandees': 'oui' };
    const signed = actOf('deliberation-projet-et-aides', { ...asked, 'acte-signe': 'oui' }).join('\n');
    expect(signed).not.toMatch(/n’est signé|aucun acte n’engagera/);
    expect(signed).toMatch(/demander par écrit au préfet/);
    const free = actOf('deliberation-tarifs', {
      'regime-tva': 'non-soumis',
      'dispense-accordee': 'oui',
      'domaine-public': 'oui',
      regie: 'non',
    }).join('\n');
    expect(free).toMatch(/n’y sont pas soumis/);
    expect(free).toMatch(/gratuité aux associations sans but lucratif/);
    expect(free).not.toMatch(/hors taxes|deux prix|gratuité à :|régie/i);
  });

  it('hold no answer of the self-diagnosis in its own words', () => {
    for (const { paper } of acts)
      for (const name of paper.names) expect(blancs[name]?.reponse, name).toBeUndefined();
  });
});

describe('what is due in a paper', () => {
  it('leaves out the groups that wait for the meeting, which still have their fields', () => {
    const [group, ...others] = register.groupes.map(({ plusTard: _later, ...kept }) => kept);
    if (group === undefined) throw new Error('no group');
    const groupes = [{ ...group, plusTard: true as const }, ...others];
    const documents = content.guides.flatMap(({ id, body }) =>
      readDocuments(body).documents.map((document) => ({
        document,
        address: '',
        guide: { label: id, href: id },
      })),
    );
    for (const paper of papersOf(documents, register)) {
      const due = paper.names.filter((name) => !group.blancs.includes(name));
      expect(countOf(paper, { ...register, groupes }, {}).total).toBe(due.length);
    }
  });
});

/** What is said of a paper beside a plan that counts on some aids, in a commune of some inhabitants. */
function alerts(
  file: string,
  given: Record<string, string>,
  {
    asked = [],
    inhabitants = 400,
  }: { readonly asked?: readonly string[]; readonly inhabitants?: number } = {},
): string[] {
  const found = papers.find((one) => one.file === file);
  if (found === undefined) throw new Error(file);
  for (const name of Object.keys(given)) expect(found.paper.names).toContain(name);
  return alertsOf(found.paper, given, judgedBeside(asked, inhabitants));
}

const judgedBeside = (asked: readonly string[], inhabitants = 400) => ({
  register,
  plan: planData(real),
  judged: { sides: undefined, broken: [], unmet: [], asked },
  inhabitants,
});

describe('what contradicts itself in a paper', () => {
  const project = 'deliberation-projet-et-aides';

  it.each([
    [{ 'part-commune': '137 500 €', 'part-maximum': '137 499,99 € HT' }, /^Votre part, .*137.499,99.€/],
    [{ cout: '275 000 €', 'cout-maximum': '200000 hors taxes' }, /^Le coût estimé, .*275.000.€.*200.000.€/],
    [{ membres: '13', presents: '6' }, /^6 présents sur 13/],
    [{ membres: '12', presents: '6' }, /^6 présents sur 12/],
    [
      { presents: '10', pouvoirs: '2', 'voix-pour': '11', 'voix-contre': '1', abstentions: '1' },
      /13 voix.*12/,
    ],
    [
      {
        presents: '9',
        pouvoirs: '1',
        'voix-pour': '8',
        'voix-contre': '1',
        abstentions: '0',
        sortis: 'aucun',
      },
      /9 voix.*10/,
    ],
    [{ 'voix-pour': '4', 'voix-contre': '5' }, /4 voix pour/],
    [{ 'voix-pour': '5', 'voix-contre': '5' }, /qui préside/],
    [{ 'voix-pour': '0', 'voix-contre': '0' }, /pas adopté/],
    [{ membres: '11', presents: '9', pouvoirs: '4' }, /^13 présents et pouvoirs.*11/],
    [{ cout: '200 000 €', tva: '40 000 €', 'cout-ttc': '200 000 €' }, /240.000.€.*200.000.€/],
    [{ 'part-verifiee': '10 000 €, soit 5 % de 200 000 €' }, /5.%, pour 20.% au moins/],
    [{ 'dotations-verifiees': '90 % de 100 €' }, /90.%, pour 80.% au plus/],
    [{ convocation: '2027-01-12', 'seance-projet': '2027-01-12' }, /convocation/],
    [{ convocation: '2027-01-09', 'seance-projet': '2027-01-12' }, /: 2\. Il en faut 3/],
    [{ 'acte-signe': 'oui', 'autres-demandees': 'oui' }, /signé/],
  ])('is said: %o', (given, sentence) => {
    const said = alerts(project, given);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  it('is said of a larger commune that is summoned as a small one', () => {
    const given = { porteur: 'commune', convocation: '2027-01-08', 'seance-projet': '2027-01-12' };
    expect(alerts(project, given)).toEqual([]);
    expect(alerts(project, given, { inhabitants: 3500 })).toHaveLength(1);
    expect(alerts(project, { ...given, porteur: 'communaute' })).toEqual([
      expect.stringMatching(/5 dès qu’une de ses communes/),
    ]);
  });

  it('is said of prices', () => {
    const price = { 'tarif-salle-ht': '12 €', 'tarif-salle': '10 €' };
    expect(alerts('deliberation-tarifs', price)).toEqual([expect.stringMatching(/12.€ hors taxes.*10.€/)]);
    expect(alerts('deliberation-tarifs', { ...price, 'tarif-salle': '14,40 €' })).toEqual([]);
  });

  it('is said of an aid that this owner may not have, which keeps the plan from being voted where none may', () => {
    for (const { ligne, porteurs, bloque, phrase, auDela = 0 } of register.aidesAVerifier) {
      for (const porteur of ['commune', 'communaute', 'groupement']) {
        const isSaid = porteurs.includes(porteur);
        if (!isSaid && auDela > 0) continue;
        const inhabitants = auDela + 1;
        const alerted = restrictedAids(judgedBeside([ligne], inhabitants), { porteur }, false);
        const breaches = breachesOf(judgedBeside([ligne], inhabitants), { porteur });
        expect(alerted).toHaveLength(isSaid && !bloque ? 1 : 0);
        expect(breaches).toHaveLength(isSaid && bloque ? 1 : 0);
        if (isSaid) expect([...alerted, ...breaches].join('')).toContain(phrase);
      }
    }
    // Chosen in the paper, without a plan.
    const chosen = { porteur: 'groupement', 'dsil-demandee': 'oui' };
    expect(breachesOf(judgedBeside([]), chosen)).toHaveLength(1);
  });

  it('keeps a plan from being voted once something is signed and the State is asked, said in the plan or in the paper', () => {
    const signed = { 'acte-signe': 'oui', 'dotation-demandee': 'oui' };
    const [breach = ''] = breachesOf(judgedBeside([]), signed);
    expect(breach).not.toBe('');
    const both = {
      ...judgedBeside([]),
      judged: { sides: undefined, broken: [breach], unmet: [], asked: [] },
    };
    expect(breachesOf(both, signed)).toEqual([breach]);
    expect(breachesOf(judgedBeside([]), { ...signed, 'dotation-demandee': 'non' })).toEqual([]);
  });

  it('is said of a signature before the vote, and of a plan that does not balance', () => {
    const days = { 'seance-projet': '2027-01-20', 'date-signature': '2026-12-15' };
    expect(alerts('plan-de-financement', days)).toEqual([expect.stringMatching(/signature/)]);
    const judged = { ...judgedBeside([]).judged, sides: { expenses: 2, resources: 1 } };
    const paper = papers.find(({ file }) => file === project)?.paper;
    expect(paper && alertsOf(paper, {}, { ...judgedBeside([]), judged })).toEqual([
      expect.stringMatching(/équilibré/),
    ]);
  });

  it('is nothing of what holds together', () => {
    expect(
      alerts(project, {
        'part-commune': '137 500 €',
        'part-maximum': '137 500 €',
        'cout-maximum': 'à voir',
        membres: '13',
        presents: '7',
        pouvoirs: '',
        'voix-pour': '9',
        convocation: '2027-01-05',
        'seance-projet': '2027-01-12',
      }),
    ).toEqual([]);
  });

  it('stands on the first page of the file, which is then not ready', async () => {
    const found = papers.find(({ file }) => file === 'plan-de-financement');
    if (found === undefined) throw new Error('no plan');
    const given = Object.fromEntries(found.paper.names.map((name) => [name, 'oui']));
    const filled = (faults?: readonly string[]) =>
      outline(fillPaper(found.built, found.paper, given, register, faults));
    const [ready = ''] = leftInWords({ left: 0, total: 1, later: 0 }, false);
    expect(await filled()).toContain(ready);
    const wrong = await filled(['La part est trop basse & le dit.']);
    expect(wrong).toContain('La part est trop basse &amp; le dit.');
    expect(wrong).not.toContain(ready);
    // What is only to be checked stands there too: the paper is ready all the same.
    const checked = await outline(fillPaper(found.built, found.paper, given, register, [], ['À vérifier.']));
    expect(checked).toContain('À vérifier.');
    expect(checked).toContain(ready);
  });
});

describe('a « … » in what a tool says', () => {
  it('is a blank in the file, and counts as one', () => {
    const found = papers.find(({ file }) => file === 'deliberation-projet-et-aides');
    if (found === undefined) throw new Error('no act');
    const { paper, built } = found;
    const count = (aides: string) => countOf(paper, register, { aides }).left;
    const given = { 'aides-demandees': 'oui', aides: `DETR, 10 €\u202F; ${TO_NAME}, 5 €` };
    expect(count(given.aides)).toBe(count(''));
    expect(count('DETR, le café…')).toBe(count('') - 1);
    const file = fillPaper(built, paper, given, register);
    const runs = linesIn(readWord(unzipSync(file))).flat();
    expect(runs.filter(({ blank }) => blank === 'aides').map(({ text }) => text)).toEqual([TO_NAME]);
    expect(runs.some(({ text }) => text.includes(', 5 €'))).toBe(true);
  });
});

describe('a date in a paper', () => {
  it('is written as the site does', () => {
    for (const day of ['2027-01-01', '2027-02-12', '2027-08-31'])
      expect(writeDay(day)).toBe(formatDate(new Date(day)));
    expect(writeDay('demain')).toBe('demain');
  });

  it('stands in the place of its blank', async () => {
    const found = papers.find(({ paper }) => paper.names.some((name) => inputIn(name) === 'date'));
    if (found === undefined) throw new Error('no paper has a date');
    const name = found.paper.names.find((one) => inputIn(one) === 'date') ?? '';
    const filled = await outline(fillPaper(found.built, found.paper, { [name]: '2027-03-01' }, register));
    expect(filled).toContain('1er\u00A0mars 2027');
  });
});

describe('what remains in a paper', () => {
  it('is counted alike on the screen and in the file: what is due, then what waits for the meeting', () => {
    for (const { paper, built } of papers) {
      const count = countOf(paper, register, { porteur: 'commune' });
      expect(count.left).toBe(count.total - (paper.names.includes('porteur') ? 1 : 0));
      const text =
        linesOf(readWord(unzipSync(fillPaper(built, paper, { porteur: 'commune' }, register))))[0] ?? '';
      for (const sentence of leftInWords(count, false))
        expect(text).toContain(sentence.replaceAll(/\s+/g, ''));
    }
  });

  it('leaves out the fields of a clause that is not in the paper', () => {
    const tariffs = papers.find(({ file }) => file === 'deliberation-tarifs');
    if (tariffs === undefined) throw new Error('no tariffs');
    const names = (answer: string) => namesOf(tariffs.paper, register, { 'caution-demandee': answer });
    expect(names('oui')).toContain('caution');
    expect(names('non')).not.toContain('caution');
    expect(names('')).toContain('caution');
  });
});
