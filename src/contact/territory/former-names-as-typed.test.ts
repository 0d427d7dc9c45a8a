import { describe, expect, it } from 'vitest';
import { first, manche, wordsFor } from '../../../tests/support/territory/real-territory.ts';

/** What a delegated mayor types, and the commune of today that must come first, under that name. */
const rows = `
octeville → Cherbourg-en-Cotentin (Octeville)
cherbourg → Cherbourg-en-Cotentin (Cherbourg)
cherbourg octeville → Cherbourg-en-Cotentin (Cherbourg-Octeville)
equeurdreville → Cherbourg-en-Cotentin (Équeurdreville)
querqueville → Cherbourg-en-Cotentin (Querqueville)
commune de Tourlaville → Cherbourg-en-Cotentin (Tourlaville)
50470 la glacerie → Cherbourg-en-Cotentin (La Glacerie)
glacerie → Cherbourg-en-Cotentin (La Glacerie)
haye du puits → La Haye (La Haye-du-Puits)
la haye du puit → La Haye (La Haye-du-Puits)
pont farcy → Tessy-Bocage (Pont-Farcy)
tessy sur vire → Tessy-Bocage (Tessy-sur-Vire)
pleines oeuvres → Tessy-Bocage (Pleines-Œuvres)
pleines œuvres → Tessy-Bocage (Pleines-Œuvres)
mesnil boeufs → Isigny-le-Buat (Le Mesnil-Bœufs)
LE MESNIL-BŒUFS → Isigny-le-Buat (Le Mesnil-Bœufs)
isigny → Isigny-le-Buat (Isigny)
le buat → Isigny-le-Buat (Le Buat)
beaumont hague → La Hague (Beaumont-Hague)
urville nacqueville → La Hague (Urville-Nacqueville)
greville → La Hague (Gréville-Hague)
ste croix hague → La Hague (Sainte-Croix-Hague)
eculleville → La Hague (Éculleville)
bricquebec → Bricquebec-en-Cotentin (Bricquebec)
les perques → Bricquebec-en-Cotentin (Les Perques)
carentan → Carentan-les-Marais (Carentan)
les veys → Carentan-les-Marais (Les Veys)
st come du mont → Carentan-les-Marais (Saint-Côme-du-Mont)
carteret → Barneville-Carteret (Carteret)
portbail → Port-Bail-sur-Mer (Portbail)
st lo d'ourville → Port-Bail-sur-Mer (Saint-Lô-d’Ourville)
saint lo dourville → Port-Bail-sur-Mer (Saint-Lô-d’Ourville)
st sauveur lendelin → Saint-Sauveur-Villages (Saint-Sauveur-Lendelin)
villedieu → Villedieu-les-Poêles-Rouffigny (Villedieu)
villedieu les poeles → Villedieu-les-Poêles-Rouffigny (Villedieu-les-Poêles)
rouffigny → Villedieu-les-Poêles-Rouffigny (Rouffigny)
torigni sur vire → Torigny-les-Villes (Torigni-sur-Vire)
ducey → Ducey-Les Chéris (Ducey)
sartilly → Sartilly-Baie-Bocage (Sartilly)
mortain → Mortain-Bocage (Mortain)
percy → Percy-en-Normandie (Percy)
gavray → Gavray-sur-Sienne (Gavray)
marigny → Marigny-Le-Lozon (Marigny)
hebecrevon → Thèreval (Hébécrevon)
troisgots → Condé-sur-Vire (Troisgots)
cosqueville → Vicq-sur-Mer (Cosqueville)
gourbesville → Picauville (Gourbesville)
chef du pont → Sainte-Mère-Église (Chef-du-Pont)
ste suzanne en b → Montsenelle (Sainte-Suzanne-en-Bauptois)
st martin des champs → Avranches (Saint-Martin-des-Champs)
juvigny le tertre → Juvigny les Vallées (Juvigny-le-Tertre)
st martin de landelles → Saint-Hilaire-du-Harcouët (Saint-Martin-de-Landelles)
croix avranchin → Saint-James (La Croix-Avranchin)
saint cyr → Saint-Cyr-Bocage (Saint-Cyr)
lingreville → Tourneville-sur-Mer (Lingreville)
montchaton → Orval sur Sienne (Montchaton)
st georges de bohon → Terre-et-Marais (Saint-Georges-de-Bohon)
notre dame d elle → Saint-Jean-d’Elle (Notre-Dame-d’Elle)
st ebremond → Canisy (Saint-Ébremond-de-Bonfossé)
hommet d'arthenay → Pont-Hébert (Le Hommet-d’Arthenay)
`;

describe('a former name, as people type it, brings its commune of today first', () => {
  const cases = rows.split('\n').filter((row) => row !== '');

  it.each(cases)('%s', (row) => {
    const [typed = '', expected] = row.split(' → ');
    expect(first(typed)).toBe(expected);
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
