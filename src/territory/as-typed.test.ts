import { describe, expect, it } from 'vitest';
import { first, manche, wordsFor } from '../../tests/support/territory/real-territory.ts';

/** Place that must come first, and what people type for it. */
const typedNames = {
  'a commune, as the secretary of a town hall types it': `
Saint-Lô: st lo | SAINT LO | St. Lô | 50000 Saint-Lô | Saint-Lô (50)
Le Mont-Saint-Michel: mont st michel | le mont saint-michel
Saint-Vaast-la-Hougue: st vaast
Sainte-Mère-Église: ste mere | Ste Mère l'Église
Sainte-Marie-du-Mont: ste marie du mont
Sainte-Geneviève: ste genevieve
Saint-Pierre-Église: st pierre eglise
Saint-Hilaire-du-Harcouët: st hilaire | st hilaire du harcouet
Saint-James: st james
Saint-Pair-sur-Mer: st pair | St Pair s/Mer
Quettreville-sur-Sienne: quettreville s/ sienne
Condé-sur-Vire: conde s/vire
Saint-Sauveur-le-Vicomte: st sauveur le vicomte | st sauveur vicomte
Saint-Jean-le-Thomas: st jean le thomas
Saint-Malo-de-la-Lande: st malo de la lande
Saint-Jean-d’Elle: st jean d elle
Saint-Clair-sur-l’Elle: saint clair sur elle
Saint-Martin-d’Aubigny: st martin d'aubigny
Saint-Cyr-du-Bailleul: st cyr du bailleul
La Hague: hague
La Haye: la haye | Commune de La Haye
La Haye-Pesnel: haye pesnel
La Haye-d’Ectot: La Haye d'Ectot | haye dectot
L’Étang-Bertrand: etang bertrand | L'ÉTANG BERTRAND | l etang bertrand | letang bertrand
Les Pieux: pieux | les pieux | mairie des Pieux
Le Teilleul: teilleul | commune du Teilleul
Le Neufbourg: neufbourg
Les Moitiers-d’Allonne: moitiers d'allonne | moitiers allonne
Octeville-l’Avenel: octeville avenel
La Lucerne-d’Outremer: lucerne doutremer
Le Val-Saint-Père: val st pere
Le Mesnil-Garnier: mesnil garnier
Le Mesnil: le mesnil
Villedieu-les-Poêles-Rouffigny: villedieu les po | villedieu poeles rouffigny
Cherbourg-en-Cotentin: cherbourg en co | cherbourg cotentin
Granville: granv
Coutances: coutan
Carentan-les-Marais: carentan les m
Torigny-les-Villes: torigny
Tessy-Bocage: tessy
Agon-Coutainville (Agon): agon
Agon-Coutainville: coutainville
Port-Bail-sur-Mer: port bail | portbail sur mer
Gouville-sur-Mer: gouville
Gonneville-Le Theil: theil gonneville
Marigny-Le-Lozon: marigny lozon
Ducey-Les Chéris: ducey cheris
Isigny-le-Buat: isigny buat
Grandparigny: grand parigny
Bourgvallées: bourg vallees
Thèreval: THÈREVAL
Éroudeville: eroudeville
Bricqueville-la-Blouette: bricqueville la blouette
Flottemanville: flottemanville
Saint-Planchers: saint planchers
Nay: nay
Ger: ger
Brix: brix
Valognes: mairie de valognes
Agneaux: Mairie d'Agneaux
Avranches: la ville d'Avranches
Canisy: Canisy - 50750
Blosville: 50480 Blosville`,
  'a former name, as a delegated mayor types it, and the commune of today': `
Cherbourg-en-Cotentin (Octeville): octeville
Cherbourg-en-Cotentin (Cherbourg): cherbourg
Cherbourg-en-Cotentin (Cherbourg-Octeville): cherbourg octeville
Cherbourg-en-Cotentin (Équeurdreville): equeurdreville
Cherbourg-en-Cotentin (Querqueville): querqueville
Cherbourg-en-Cotentin (Tourlaville): commune de Tourlaville
Cherbourg-en-Cotentin (La Glacerie): 50470 la glacerie | glacerie
La Haye (La Haye-du-Puits): haye du puits | la haye du puit
Tessy-Bocage (Pont-Farcy): pont farcy
Tessy-Bocage (Tessy-sur-Vire): tessy sur vire
Tessy-Bocage (Pleines-Œuvres): pleines oeuvres | pleines œuvres
Isigny-le-Buat (Le Mesnil-Bœufs): mesnil boeufs | LE MESNIL-BŒUFS
Isigny-le-Buat (Isigny): isigny
Isigny-le-Buat (Le Buat): le buat
La Hague (Beaumont-Hague): beaumont hague
La Hague (Urville-Nacqueville): urville nacqueville
La Hague (Gréville-Hague): greville
La Hague (Sainte-Croix-Hague): ste croix hague
La Hague (Éculleville): eculleville
Bricquebec-en-Cotentin (Bricquebec): bricquebec
Bricquebec-en-Cotentin (Les Perques): les perques
Carentan-les-Marais (Carentan): carentan
Carentan-les-Marais (Les Veys): les veys
Carentan-les-Marais (Saint-Côme-du-Mont): st come du mont
Barneville-Carteret (Carteret): carteret
Port-Bail-sur-Mer (Portbail): portbail
Port-Bail-sur-Mer (Saint-Lô-d’Ourville): st lo d'ourville | saint lo dourville
Saint-Sauveur-Villages (Saint-Sauveur-Lendelin): st sauveur lendelin
Villedieu-les-Poêles-Rouffigny (Villedieu): villedieu
Villedieu-les-Poêles-Rouffigny (Villedieu-les-Poêles): villedieu les poeles
Villedieu-les-Poêles-Rouffigny (Rouffigny): rouffigny
Torigny-les-Villes (Torigni-sur-Vire): torigni sur vire
Ducey-Les Chéris (Ducey): ducey
Sartilly-Baie-Bocage (Sartilly): sartilly
Mortain-Bocage (Mortain): mortain
Percy-en-Normandie (Percy): percy
Gavray-sur-Sienne (Gavray): gavray
Marigny-Le-Lozon (Marigny): marigny
Thèreval (Hébécrevon): hebecrevon
Condé-sur-Vire (Troisgots): troisgots
Vicq-sur-Mer (Cosqueville): cosqueville
Picauville (Gourbesville): gourbesville
Sainte-Mère-Église (Chef-du-Pont): chef du pont
Montsenelle (Sainte-Suzanne-en-Bauptois): ste suzanne en b
Avranches (Saint-Martin-des-Champs): st martin des champs
Juvigny les Vallées (Juvigny-le-Tertre): juvigny le tertre
Saint-Hilaire-du-Harcouët (Saint-Martin-de-Landelles): st martin de landelles
Saint-James (La Croix-Avranchin): croix avranchin
Saint-Cyr-Bocage (Saint-Cyr): saint cyr
Tourneville-sur-Mer (Lingreville): lingreville
Orval sur Sienne (Montchaton): montchaton
Terre-et-Marais (Saint-Georges-de-Bohon): st georges de bohon
Saint-Jean-d’Elle (Notre-Dame-d’Elle): notre dame d elle
Canisy (Saint-Ébremond-de-Bonfossé): st ebremond
Pont-Hébert (Le Hommet-d’Arthenay): hommet d'arthenay`,
  'an intercommunalité, under its everyday names': `
Communauté de communes de Granville, Terre et Mer: granville terre et mer | Granville, Terre & Mer |
  granville terre mer | cc granville terre et mer | GTM | cc de granville | communauté de communes granville |
  com com de granville | granville t
Communauté de communes de la Baie du Cotentin: baie du cotentin | la baie du cotentin | baie cotentin |
  cc baie du cotentin | cc de la baie du cotentin | communauté de communes baie du cotentin |
  communaute de communes de la baie
Communauté de communes de Villedieu Intercom: villedieu intercom | cc villedieu intercom | intercom |
  intercom de villedieu | cc de villedieu | communauté de communes de villedieu | villedieu inter
Communauté d’agglomération Saint-Lô Agglo: saint lo agglo | St-Lô Agglo | agglo de saint-lô | agglo st lo |
  saint-lô agglomération | ca saint lo | communauté d'agglomération de Saint-Lô | Communauté d’agglo Saint Lô |
  saint lo ag | SLA
Communauté de communes Coutances Mer et Bocage: coutances mer et bocage | coutances mer bocage |
  Coutances, mer et bocage | cc de coutances | CMB | communaute de communes coutances |
  communauté de communes de Coutances | coutances communauté de communes
Communauté de communes Côte Ouest Centre Manche: cote ouest centre manche | Côte Ouest | la côte ouest |
  centre manche | cote ouest | COCM | cocm | communauté de communes de la côte ouest |
  cc cote ouest centre manche
Communauté d’agglomération du Cotentin: cotentin | le cotentin | agglo du cotentin | l'agglo du Cotentin |
  cotentin agglo | ca du cotentin | ca cotentin | communauté d'agglo du cotentin |
  communauté d'agglomération Le Cotentin
Communauté d’agglomération Mont-Saint-Michel-Normandie: mont saint michel normandie |
  Mont St-Michel Normandie | agglo mont st michel | agglo du mont-saint-michel |
  CA Mont Saint-Michel Normandie | mont st michel n | MSMN | communauté d'agglomération du Mont Saint Michel`,
  'a name with a letter wrong, missing, added, or two swapped': `
Granville: granvulle | granvile | grannville | garnville
Coutances: coutanses | coutnces | countances | coutacnes
Avranches: avrenches | avrances | avrranches | arvanches
Valognes: valoines | valogns | vallognes | valonges
Saint-Lô: saint lp | sant lo | saint loo | siant lo
Pontorson: pontarson | pontrson | ponttorson | pontosron
Barneville-Carteret: barneville cartaret | barnville carteret | barneville carterret | barneville cartreet
Quettehou: quetthou | quetehou | quettehoux | quetethou
Montebourg: montebours | montbourg | monttebourg | montebougr
Brécey: brecay | breey | breccey | brceey
Lessay: lessai | lesay | lesssay | lsesay
Saint-Vaast-la-Hougue: st vaast la hogue | st vast la hougue | st vaast la houggue | st vaats la hougue
Saint-Hilaire-du-Harcouët: st hilaire du harcouat | st hilaire du arcouet | st hillaire du harcouet |
  st hilarie du harcouet
Villedieu-les-Poêles-Rouffigny: villedieu les poiles rouffigny | villedieu les poeles roufigny |
  villedieu les poelles rouffigny | villedieu les poeles roufifgny
L’Étang-Bertrand: l'etang bertrend | letang bertrand | l'etang berttrand | l'etnag bertrand
Les Pieux: les pieus | ls pieux | les pieuxx | les peiux
Le Teilleul: le teillaul | le teileul | le teilleuil | le teilluel
Le Vast: le vost | le vst | le vasst | le vats
Mortain-Bocage (Mortain): mortein | mortin | morttain | motrain
Villedieu-les-Poêles-Rouffigny (Villedieu): villedieo | viledieu | villledieu | villedeiu
Cherbourg-en-Cotentin (Cherbourg): cherboorg | cherborg | cherbourgg | chebrourg
Cherbourg-en-Cotentin (Tourlaville): tourlavulle | tourlavile | tourllaville | tourlavlile
Cherbourg-en-Cotentin (Équeurdreville): equeurdreviile | equeudreville | equeurdrevillle | equeurdreivlle
Carentan-les-Marais (Carentan): carantan | carntan | carenttan | caretnan
Bricquebec-en-Cotentin (Bricquebec): bricquebac | briquebec | bricqueebec | bircquebec
La Haye (La Haye-du-Puits): la haye du puots | la hay du puits | la haye du puyits | la haye du puist
Condé-sur-Vire (Troisgots): troisgats | troigots | troissgots | trosigots
Communauté d’agglomération du Cotentin: cotantin | cotentn | cottentin | cotetnin
Communauté d’agglomération Saint-Lô Agglo: saint lo agglu | saint lo aglo | saint loo agglo | siant lo agglo
Communauté de communes de Villedieu Intercom: villedieu intercam | villedieu intrcom | villedieu interccom |
  villedieu itnercom
Communauté de communes Coutances Mer et Bocage: coutances mer et bacage | coutances mer et bocge |
  coutances mer et boccage | coutances mer et bocgae`,
};

/** Each name typed, with the place expected; a line that begins with a space goes on with the same place. */
function casesOf(rows: string): [typed: string, expected: string][] {
  return rows
    .replaceAll('\n  ', ' | ')
    .split('\n')
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [expected = '', names = ''] = row.split(': ');
      return names
        .split('|')
        .map((typed) => typed.trim())
        .filter((typed) => typed !== '')
        .map((typed): [string, string] => [typed, expected]);
    });
}

describe.each(Object.entries(typedNames))('%s, comes first', (_name, rows) => {
  it.each(casesOf(rows))('%s → %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});

it('spaces around a name or in it change nothing', () => {
  expect(first('  saint - lô  ')).toBe('Saint-Lô');
});

describe('the everyday names of an intercommunalité', () => {
  it('are seven or more each, for all eight', () => {
    const cases = casesOf(typedNames['an intercommunalité, under its everyday names']);
    const counts = Map.groupBy(cases, ([, expected]) => expected);
    expect(counts.size).toBe(8);
    for (const names of counts.values()) expect(names.length).toBeGreaterThanOrEqual(7);
  });
});

describe('the homonym', () => {
  it.each(['Saint-Jean-du-Corail', 'st jean du corail', 'mairie de st jean du corail'])(
    'brings both communes: %s',
    (typed) => {
      expect(manche.find(typed).map(wordsFor)).toEqual([
        'Mortain-Bocage (Saint-Jean-du-Corail)',
        'Saint-Jean-du-Corail-des-Bois (Saint-Jean-du-Corail)',
      ]);
      expect(manche.exact(typed)).toBeUndefined();
    },
  );

  it('is told apart by a postal code', () => {
    expect(wordsFor(manche.exact('50140 Saint-Jean-du-Corail'))).toContain('Mortain-Bocage');
    expect(wordsFor(manche.exact('Saint-Jean-du-Corail 50370'))).toContain('Saint-Jean-du-Corail-des-Bois');
  });
});

describe('a typo', () => {
  it('never makes a place certain', () => {
    for (const typed of ['granvulle', 'valonges', 'cotentn']) expect(manche.exact(typed)).toBeUndefined();
  });

  it('that begins another name, or makes it, leaves its own place in the results', () => {
    expect(manche.find('le cham').map(wordsFor).at(0)).toBe('Champeaux');
    expect(manche.find('le cham').map(wordsFor).at(-1)).toBe('Le Ham');
    expect(manche.find('branville').map(wordsFor)).toEqual([
      'La Hague (Branville)',
      'Brainville',
      'Granville',
    ]);
  });

  it('weighs less than a word well written, wherever the word stands in a name', () => {
    expect(manche.find('le vaast').map(wordsFor)).toEqual(['Saint-Vaast-la-Hougue', 'Le Vast']);
    expect(manche.find('daye').map(wordsFor)).toEqual(['Saint-Jean-de-Daye', 'La Haye']);
  });

  it('finds the whole name before those that begin with it', () => {
    expect(manche.find('saint lp').map(wordsFor).slice(0, 2)).toEqual([
      'Saint-Lô',
      'Communauté d’agglomération Saint-Lô Agglo',
    ]);
  });

  it('is not looked for in three letters: too many names would fit', () => {
    expect(manche.find('xay')).toEqual([]);
    expect(manche.find('nayx').map(wordsFor)).toEqual(['Nay']);
  });

  it('is found in the beginning of a name as well', () => {
    expect(first('coutnc')).toBe('Coutances');
    expect(first('barnevlile cart')).toBe('Barneville-Carteret');
    expect(first('tuorlav')).toBe('Cherbourg-en-Cotentin (Tourlaville)');
    expect(first('villedieu itner')).toBe('Communauté de communes de Villedieu Intercom');
  });

  it('is one: two typos find nothing', () => {
    expect(manche.find('granvuile')).toEqual([]);
    expect(manche.find('vxlogxes')).toEqual([]);
  });
});
