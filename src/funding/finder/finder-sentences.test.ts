import { describe, expect, it } from 'vitest';
import {
  actsInWords,
  aids,
  amountInWords,
  byReason,
  choicesInWords,
  conditionInWords,
  NO_OTHER_PROGRAMME,
  PROGRAMMES,
  NEAREST,
  namedGroups,
  reasonsInWords,
  whyNot,
} from './finder-sentences.ts';
import { typography } from '../../content-model/text/typography.ts';
import { noChoices, toHash, type Choices } from './choices.ts';
import { groupSchemes, match, sortSchemes } from './match.ts';
import {
  allChoices,
  choices,
  schemes,
  names as siteNames,
} from '../../../tests/support/funding/real-schemes.ts';
import { sample, schemeNamed, names } from '../../../tests/support/funding/sample-schemes.ts';
import type { NamedPlace } from '../../project/territory/model.ts';

function reasonsOf(id: string, chosen: Partial<Choices>): string[] {
  return reasonsInWords(match(schemeNamed(id), choices(chosen)), names);
}

function actsOf(
  id: string,
  chosen: Partial<Choices>,
  statut: 'confirme' | 'sans-appel' = 'confirme',
): string[] {
  return actsInWords(sortSchemes([{ ...schemeNamed(id), statut }], choices(chosen)));
}

function conditionOf(id: string, chosen: Partial<Choices>) {
  return conditionInWords(match(schemeNamed(id), choices(chosen)));
}

function brief(chosen: Partial<Choices>, place?: NamedPlace): string[] {
  return choicesInWords(choices(chosen), place, sample).map(({ name, value }) => `${name} ${value}`);
}

describe('why an aid is proposed', () => {
  it('is said in plain words, criterion by criterion', () => {
    const mayor = { stage: 'niveau-3', expense: 'travaux', inhabitants: 400 } as const;
    expect(reasonsOf('detr', mayor)).toEqual([
      'utile au niveau\u00A03',
      'peut financer des travaux',
      '400\u00A0habitants\u00A0: dans la limite de 2\u202F000',
    ]);
    expect(reasonsOf('dsil', { inhabitants: 400 })).toEqual(['aucune limite d’habitants trouvée']);
    expect(reasonsOf('dsil', mayor)).toEqual(reasonsOf('detr', mayor).slice(0, 2));
    expect(reasonsOf('leader', mayor).at(-1)).toBe(
      typography("à vérifier, réservé à : communes d'un groupe d'action locale LEADER"),
    );
    expect(reasonsOf('leader', { programmes: ['gal-leader'] })).toEqual([
      'vous avez coché\u00A0: communes d’un groupe d’action locale LEADER',
    ]);
    expect(reasonsOf('leader', { stage: 'fonctionnement' })[0]).toBe('utile pour faire vivre le lieu');
  });

  it('gives the condition of a larger commune, and asks for a missing size', () => {
    expect(reasonsOf('detr', { inhabitants: 2500 })[0]).toMatch(
      /^2\u202F500\u00A0habitants\u00A0: possible jusqu’à 20\u202F000, si le potentiel financier/,
    );
    expect(reasonsOf('detr', {})).toEqual([typography('pour une commune, la taille compte : dites-la')]);
  });

  it('does not repeat that no programme is asked for, unless there is nothing else', () => {
    const ticked = { programmes: ['gal-leader'] };
    expect(reasonsOf('dsil', ticked)).toEqual(['aucun programme demandé']);
    expect(reasonsOf('dsil', { ...ticked, expense: 'travaux' })).toEqual(['peut financer des travaux']);
  });

  it('stands for every aid proposed as soon as there is a choice, without a name left in braces', () => {
    for (const chosen of allChoices()) {
      const { proposed, excluded } = sortSchemes(schemes, chosen);
      const sentences = proposed.map((one) => reasonsInWords(one, siteNames).join(' '));
      const refusals = excluded.map((one) => whyNot(one, siteNames));
      const isEmpty = toHash(chosen) === '';
      const bad = [...sentences, ...refusals].filter((text) => /[{}]|undefined/.test(text) || text === '');
      if (bad.length > 0 && !isEmpty) expect(bad, JSON.stringify(chosen)).toEqual([]);
    }
  });
});

describe('why an aid is left out', () => {
  it('is said of what excludes it only', () => {
    const chosen = choices({ stage: 'niveau-1', expense: 'fonctionnement', inhabitants: 25_000 });
    expect(whyNot(match(schemeNamed('detr'), chosen), names)).toBe(
      typography(
        'pas utile au niveau 1 ; aucun financement du fonctionnement trouvé ; 25 000 habitants : au-dessus de la limite de 20 000',
      ),
    );
    const alone = choices({ noOtherProgramme: true });
    expect(whyNot(match(schemeNamed('villages-d-avenir'), alone), names)).toBe(
      typography("réservé à : communes de Villages d'avenir"),
    );
  });
});

describe('the one condition of a row', () => {
  it('is what decides, once nothing is open', () => {
    const decides = { open: '', rest: schemeNamed('detr').enBref.condition };
    expect(conditionOf('detr', { inhabitants: 400 })).toEqual(decides);
    expect(conditionOf('leader', { programmes: ['gal-leader'] }).open).toBe('');
  });

  it('is the size that is missing, or the limit beyond which one more thing is asked', () => {
    expect(conditionOf('detr', {})).toEqual({
      open: typography('Pour une commune, la taille compte : dites-la.'),
      rest: '',
    });
    expect(conditionOf('detr', { inhabitants: 2500 }).open).toMatch(/^2\u202F500\u00A0habitants.+\.$/);
  });

  it('is the question that a programme raises, told apart from what follows it', () => {
    const scheme = {
      ...schemeNamed('leader'),
      enBref: { combien: '', condition: 'Oui ? Là.', selon: {} },
    };
    expect(conditionInWords(match(scheme, noChoices))).toEqual({ open: 'Oui ?', rest: 'Là.' });
    const plain = { ...scheme, enBref: { ...scheme.enBref, condition: 'Là.' } };
    expect(conditionInWords(match(plain, noChoices))).toEqual({ open: 'Là.', rest: '' });
  });

  it('is what decides for the expense chosen, where the aid has its own', () => {
    const detr = schemeNamed('detr');
    const scheme = { ...detr, enBref: { ...detr.enBref, selon: { etude: 'Écrivez avant l’étude.' } } };
    const said = (expense: 'etude' | 'travaux') =>
      conditionInWords(match(scheme, choices({ inhabitants: 400, expense }))).rest;
    expect(said('etude')).toBe('Écrivez avant l’étude.');
    expect(said('travaux')).toBe(detr.enBref.condition);
  });

  it('is whom to ask, for an intercommunalité that the aid names, or for another', () => {
    const scheme = {
      ...schemeNamed('leader'),
      local: { 'Communauté du Bocage': 'Appelez Le Bocage.' },
      enBref: { combien: '', condition: 'Oui ? Là.', selon: {} },
    };
    const open = match(scheme, noChoices);
    const said = (grouping: string) => conditionInWords(open, grouping);
    expect(said('Communauté du Bocage')).toEqual({ open: 'Appelez Le Bocage.', rest: 'Là.' });
    expect(said('Communauté du Val').open).toContain('Communauté du Val');
    expect(conditionInWords(match({ ...scheme, local: undefined }, noChoices), 'Val').open).toBe('Oui ?');
    const settled = match(scheme, choices({ programmes: ['gal-leader'] }));
    expect(conditionInWords(settled, 'Communauté du Bocage').open).toBe('');
  });

  it('stands in each row of the site, whatever the choices', () => {
    for (const chosen of allChoices()) {
      const { proposed, supports } = sortSchemes(schemes, chosen);
      for (const one of [...proposed, ...supports]) {
        const { open, rest } = conditionInWords(one);
        if (open + rest === '' || /[{}]/.test(open + rest)) expect.fail(JSON.stringify(chosen));
        if (one.fit === 'to-confirm' && open === '') expect.fail(JSON.stringify(chosen));
      }
    }
  });
});

describe('how much a row says', () => {
  it('is what the scheme says in brief, without an amount or without a rule that gives it a share', () => {
    const { combien, precision } = schemeNamed('detr').enBref;
    expect(amountInWords(schemeNamed('detr'), {})).toEqual({ amount: combien, detail: precision });
    const dsil = schemeNamed('dsil').enBref;
    expect(amountInWords(schemeNamed('dsil'), { cents: 180_000_00 })).toEqual({
      amount: dsil.combien,
      detail: dsil.precision,
    });
  });

  it('is the least that a rule gives the scheme alone once granted, of the amount given', () => {
    const { amount, detail } = amountInWords(schemeNamed('detr'), { cents: 180_000_00 });
    expect(amount).toBe(schemeNamed('detr').enBref.combien);
    expect(detail).toMatch(/36\u202F000\u00A0€.+180\u202F000\u00A0€/);
    expect(schemes.filter(({ floor }) => floor !== undefined).map(({ id }) => id)).toEqual(['detr']);
  });
});

describe('the aids left out', () => {
  it('stand under the reason that they share, said once', () => {
    const { excluded } = sortSchemes(schemes, choices({ stage: 'niveau-1' }));
    const groups = byReason(excluded, siteNames);
    expect(groups.flatMap(({ matches }) => matches)).toHaveLength(excluded.length);
    expect(new Set(groups.map(({ reason }) => reason)).size).toBe(groups.length);
    expect(groups.length).toBeLessThan(excluded.length);
  });
});

describe('the choices in a line', () => {
  it('name what was said alone, and what was ticked', () => {
    expect(brief({})).toEqual([]);
    expect(brief({ programmes: ['gal-leader'], noOtherProgramme: true }).at(-1)).toBe(
      `${PROGRAMMES} ${sample.programmes.find(({ id }) => id === 'gal-leader')?.phrase}, ${NO_OTHER_PROGRAMME}`,
    );
  });

  it('name the commune and its size, the expense and its amount, the stage', () => {
    const place: NamedPlace = {
      kind: 'commune',
      name: 'Saint-Imaginaire',
      label: 'Saint-Imaginaire',
      postcode: '00000',
      code: '00000',
      grouping: 'Bocage rêvé',
      inhabitants: 400,
    };
    const chosen = { expense: 'travaux', cents: 180_000_00, stage: 'travaux', inhabitants: 400 } as const;
    expect(brief(chosen, place).map((line) => line.replaceAll(/\s/g, ' '))).toEqual([
      'Commune ou groupement Saint-Imaginaire, 400 habitants',
      'À payer Travaux, 180 000 € hors taxes',
      'Étape Lancer les travaux',
    ]);
  });
});

describe('what to do', () => {
  it('is said group by group, for as many aids as each lists, those without a call apart', () => {
    const four = ['fonds-vert', 'detr', 'dsil', 'leader'].map((id, index) => ({
      ...schemeNamed(id),
      statut: index === 0 ? ('sans-appel' as const) : ('confirme' as const),
      premierAppel: id === 'detr' ? 'à la mairie' : undefined,
    }));
    const sorted = sortSchemes(four, noChoices);
    const { proposed } = sorted;
    expect(namedGroups(groupSchemes(sorted)).map(({ matches }) => matches.length)).toEqual([1, 1, 1]);
    expect(actsInWords(sorted)).toHaveLength(3);
    expect(proposed.map((one) => conditionInWords(one).open)).toEqual([
      '',
      typography('Pour une commune, la taille compte : dites-la.'),
      typography("Un groupe d'action locale couvre-t-il votre commune ?"),
      'Aucun appel ouvert identifié.',
    ]);
  });

  it('agrees in number, and says when there is none', () => {
    expect(actsOf('dsil', {})).toEqual(['Une aide à étudier']);
    expect(actsOf('detr', {})).toEqual(['1 aide à vérifier d’abord']);
    expect(actsOf('fonds-vert', {}, 'sans-appel')).toHaveLength(1);
    expect(actsOf('detr', { stage: 'niveau-1' })).toEqual([NEAREST]);
    expect([1, 2].map(aids)).toEqual(['1 aide', '2 aides']);
  });

  it.each([
    [1, 1],
    [4, 4],
    [5, 3],
    [12, 3],
  ])('of %i aids to ask for shows %i: one is not folded alone', (count, shown) => {
    const many = Array.from({ length: count }, (_, index) => ({
      ...schemeNamed('dsil'),
      id: `aid-${index}`,
    }));
    const sorted = sortSchemes(many, noChoices);
    expect(namedGroups(groupSchemes(sorted))).toEqual([
      { title: expect.any(String), matches: sorted.proposed, shown },
    ]);
  });

  it('folds every aid to check', () => {
    const sorted = sortSchemes([{ ...schemeNamed('detr'), premierAppel: undefined }], noChoices);
    expect(namedGroups(groupSchemes(sorted)).map(({ shown }) => shown)).toEqual([0]);
  });
});
