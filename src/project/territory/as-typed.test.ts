import { describe, expect, it } from 'vitest';
import { first } from '../../../tests/support/territory/real-territory.ts';

/** Place that must come first, and what people type for it that is not its name in full: `every-name.test.ts` has those. */
const typedNames = {
  'a commune, as the secretary of a town hall types it': `
Saint-Lô: 50000 Saint-Lô | Saint-Lô (50)
Saint-Vaast-la-Hougue: st vaast
Sainte-Mère-Église: ste mere | Ste Mère l'Église
Saint-Hilaire-du-Harcouët: st hilaire
Saint-Pair-sur-Mer: st pair | St Pair s/Mer
Quettreville-sur-Sienne: quettreville s/ sienne
Condé-sur-Vire: conde s/vire
Saint-Sauveur-le-Vicomte: st sauveur vicomte
Saint-Clair-sur-l’Elle: saint clair sur elle
La Haye: Commune de La Haye
La Haye-d’Ectot: haye dectot
L’Étang-Bertrand: letang bertrand
Les Pieux: mairie des Pieux
Le Teilleul: commune du Teilleul
Les Moitiers-d’Allonne: moitiers allonne
Octeville-l’Avenel: octeville avenel
La Lucerne-d’Outremer: lucerne doutremer
Villedieu-les-Poêles-Rouffigny: villedieu les po | villedieu poeles rouffigny
Cherbourg-en-Cotentin: cherbourg en co | cherbourg cotentin
Granville: granv
Coutances: coutan
Carentan-les-Marais: carentan les m
Torigny-les-Villes: torigny
Tessy-Bocage: tessy
Agon-Coutainville: coutainville
Port-Bail-sur-Mer: port bail | portbail sur mer
Gouville-sur-Mer: gouville
Gonneville-Le Theil: theil gonneville
Marigny-Le-Lozon: marigny lozon
Ducey-Les Chéris: ducey cheris
Isigny-le-Buat: isigny buat
Grandparigny: grand parigny
Bourgvallées: bourg vallees
Valognes: mairie de valognes
Agneaux: Mairie d'Agneaux
Avranches: la ville d'Avranches
Canisy: Canisy - 50750
Blosville: 50480 Blosville`,
  'a former name, as a delegated mayor types it, and the commune of today': `
Cherbourg-en-Cotentin (Tourlaville): commune de Tourlaville
Cherbourg-en-Cotentin (La Glacerie): 50470 la glacerie
La Haye (La Haye-du-Puits): la haye du puit
La Hague (Gréville-Hague): greville
Port-Bail-sur-Mer (Saint-Lô-d’Ourville): saint lo dourville
Montsenelle (Sainte-Suzanne-en-Bauptois): ste suzanne en b
Canisy (Saint-Ébremond-de-Bonfossé): st ebremond`,
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
Saint-Vaast-la-Hougue: st vaast la hogue | st vast la hougue | st vaast la houggue | st vaats la hougue
L’Étang-Bertrand: l'etang bertrend | letang bertrand | l'etang berttrand | l'etnag bertrand
Le Vast: le vost | le vst | le vasst | le vats
Cherbourg-en-Cotentin (Cherbourg): cherboorg | cherborg | cherbourgg | chebrourg
Condé-sur-Vire (Troisgots): troisgats | troigots | troissgots | trosigots
Communauté d’agglomération du Cotentin: cotantin | cotentn | cottentin | cotetnin
Communauté de communes de Villedieu Intercom: villedieu intercam | villedieu intrcom |
  villedieu interccom | villedieu itnercom`,
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
