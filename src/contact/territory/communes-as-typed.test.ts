import { describe, expect, it } from 'vitest';
import { first } from '../../../tests/support/territory/real-territory.ts';

/** What the secretary of a town hall types, and the commune that must come first. */
const rows = `
st lo → Saint-Lô
SAINT LO → Saint-Lô
St. Lô → Saint-Lô
  saint - lô  → Saint-Lô
mont st michel → Le Mont-Saint-Michel
le mont saint-michel → Le Mont-Saint-Michel
st vaast → Saint-Vaast-la-Hougue
ste mere → Sainte-Mère-Église
Ste Mère l'Église → Sainte-Mère-Église
ste marie du mont → Sainte-Marie-du-Mont
ste genevieve → Sainte-Geneviève
st pierre eglise → Saint-Pierre-Église
st hilaire → Saint-Hilaire-du-Harcouët
st hilaire du harcouet → Saint-Hilaire-du-Harcouët
st james → Saint-James
st pair → Saint-Pair-sur-Mer
St Pair s/Mer → Saint-Pair-sur-Mer
quettreville s/ sienne → Quettreville-sur-Sienne
conde s/vire → Condé-sur-Vire
st sauveur le vicomte → Saint-Sauveur-le-Vicomte
st sauveur vicomte → Saint-Sauveur-le-Vicomte
st jean le thomas → Saint-Jean-le-Thomas
st malo de la lande → Saint-Malo-de-la-Lande
st jean d elle → Saint-Jean-d’Elle
saint clair sur elle → Saint-Clair-sur-l’Elle
st martin d'aubigny → Saint-Martin-d’Aubigny
st cyr du bailleul → Saint-Cyr-du-Bailleul
hague → La Hague
la haye → La Haye
haye pesnel → La Haye-Pesnel
La Haye d'Ectot → La Haye-d’Ectot
haye dectot → La Haye-d’Ectot
etang bertrand → L’Étang-Bertrand
L'ÉTANG BERTRAND → L’Étang-Bertrand
l etang bertrand → L’Étang-Bertrand
letang bertrand → L’Étang-Bertrand
pieux → Les Pieux
les pieux → Les Pieux
teilleul → Le Teilleul
neufbourg → Le Neufbourg
moitiers d'allonne → Les Moitiers-d’Allonne
moitiers allonne → Les Moitiers-d’Allonne
octeville avenel → Octeville-l’Avenel
lucerne doutremer → La Lucerne-d’Outremer
val st pere → Le Val-Saint-Père
mesnil garnier → Le Mesnil-Garnier
le mesnil → Le Mesnil
villedieu les po → Villedieu-les-Poêles-Rouffigny
villedieu poeles rouffigny → Villedieu-les-Poêles-Rouffigny
cherbourg en co → Cherbourg-en-Cotentin
cherbourg cotentin → Cherbourg-en-Cotentin
granv → Granville
coutan → Coutances
carentan les m → Carentan-les-Marais
torigny → Torigny-les-Villes
tessy → Tessy-Bocage
agon → Agon-Coutainville (Agon)
coutainville → Agon-Coutainville
port bail → Port-Bail-sur-Mer
portbail sur mer → Port-Bail-sur-Mer
gouville → Gouville-sur-Mer
theil gonneville → Gonneville-Le Theil
marigny lozon → Marigny-Le-Lozon
ducey cheris → Ducey-Les Chéris
isigny buat → Isigny-le-Buat
grand parigny → Grandparigny
bourg vallees → Bourgvallées
THÈREVAL → Thèreval
eroudeville → Éroudeville
bricqueville la blouette → Bricqueville-la-Blouette
flottemanville → Flottemanville
saint planchers → Saint-Planchers
nay → Nay
ger → Ger
brix → Brix
mairie de valognes → Valognes
Mairie d'Agneaux → Agneaux
mairie des Pieux → Les Pieux
commune du Teilleul → Le Teilleul
Commune de La Haye → La Haye
la ville d'Avranches → Avranches
50000 Saint-Lô → Saint-Lô
Saint-Lô (50) → Saint-Lô
Canisy - 50750 → Canisy
50480 Blosville → Blosville
`;

describe('a commune, as people type it, comes first', () => {
  const cases = rows.split('\n').filter((row) => row !== '');

  it.each(cases)('%s', (row) => {
    const [typed = '', expected] = row.split(' → ');
    expect(first(typed)).toBe(expected);
  });
});
