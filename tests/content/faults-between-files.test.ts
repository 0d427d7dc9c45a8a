import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { filesAfter, sourceOf } from '../support/edited-content.ts';

/**
 * A fault a line: the file of the made-up content, what an editor finds in it, what he writes instead (« ⏎ » ends a line), what
 * is told first, and words of the line where it is told, perhaps of another file; by default, what he wrote.
 */
const FAULTS = `
pages/mentions-legales.mdx ¦ directeurPublication, hebergeur,  ¦ directeurPublication,  ¦ Cette page ne montre plus « hebergeur », que la ¦ ---
pages/eligibilite.mdx ¦ <Situations /> ¦  ¦ Cette page n’a plus <Situations /> : le site ne ¦ ---
guides/definir-le-besoin.mdx ¦ aFaire: ¦ variantes: [en-regie]⏎aFaire: ¦ Variante inconnue : « en-regie ».
glossaire.yaml ¦ source: haut-rhin-erp ¦ source: haut-rhin-epr ¦ Source inconnue : « haut-rhin-epr ».
offre.mdx ¦ collectivité, enBref: avec ¦ collectivité, bref: oui, enBref: avec ¦ Clé inconnue dans « variantes › élément 1 » : « ¦ - { id: avec-prestataire
guides/passer-un-marche-public.mdx ¦ </Modele> ¦  ¦ La balise « <Modele> » n’est pas fermée. ¦ <Modele titre="la demande de
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ <Encadre titre="a">⏎⏎Objet : demande de devis ¦ La balise « <Encadre> » n’est pas fermée.
guides/passer-un-marche-public.mdx ¦ <Modele titre="la demande de devis" fichier="demande-de-devis"> ¦  ¦ « </Modele> » ne ferme aucun bloc ouvert. ¦ </Modele>
niveaux/niveau-2.mdx ¦ id: mise-en-relation ¦ id: suivi-de-l-etude ¦ Prestation inconnue : « mise-en-relation ». ¦ parcours.yaml: prestations:
niveaux/niveau-3.mdx ¦ Accompagnement au suivi de l'étude. ¦ Mise en relation avec des porteurs de projets similaires. ¦ Texte de prestation en double : « Mise en
pages/glossaire.mdx ¦ "Glossaire" ¦ Mentions légales ¦ Titre de page en double : « Mentions légales », ¦ pages/mentions-legales.mdx: titre: Mentions légales
guides/definir-le-besoin.mdx ¦ <Source id="france-tiers-lieux-questions" /> ¦ <Source id="inconnue" /> ¦ Source inconnue : « inconnue ».
financements/detr.mdx ¦ montant: Au moins 20 % ¦ montant: Au moins 25 % ¦ « 25 % » ne se lit pas dans le texte de la page
offre.mdx ¦ , enBref: avec prestataire ¦  ¦ Il manque « variantes › élément 1 › enBref ». ¦ - { id: avec-prestataire
site.yaml ¦ nom: Tiers-lieux de la Manche ¦ nom: ' ' ¦ « nom » est vide.
synonymes.yaml ¦ /glossaire/: ¦ /glosaire/: ¦ Page que la recherche ne connaît pas : « ¦ mot compliqué
synonymes.yaml ¦   /glossaire/: ¦   /plan-du-site/: [liste des pages]⏎  /glossaire/: ¦ Page que la recherche ne connaît pas : « ¦ liste des pages
questions.yaml ¦ '{suite}' ¦ '{suite' ¦ Dans « questions › élément 9 › reponse », « { » n’est remplacé ¦ '{suite'
glossaire.yaml ¦ terme: Gouvernance ¦ terme: tva ¦ Écriture d’un terme en double : « TVA » ¦ terme: TVA
glossaire.yaml ¦ id: gouvernance ¦ id: regie ¦ Terme en double : « regie », déjà dans
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ <Encadre titre="a">⏎⏎Texte.⏎⏎</Encadre>⏎⏎Objet : demande de devis ¦ « <Encadre> » n’est pas à sa place
pages/glossaire.mdx ¦ <Glossaire /> ¦ <Modele titre="a" fichier="a">⏎⏎Texte.⏎⏎</Modele>⏎⏎<Glossaire /> ¦ La balise « <Modele> » n’a pas sa place
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ Une phrase<Source id="cgct-r2334-24" />.⏎⏎Objet : demande de devis ¦ Un modèle ne peut pas contenir la balise « <Source> ».
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ Voyez [le guide](/guides/definir-le-besoin/).⏎⏎Objet : demande de devis ¦ Un modèle ne peut pas contenir le lien
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ - [ ] une case⏎⏎Objet : demande de devis ¦ Un texte ne peut pas contenir une case « [ ] »
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ 3. trois⏎⏎Objet : demande de devis ¦ Cette liste ne commence pas à 1.
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ ## Un titre⏎⏎Objet : demande de devis ¦ Un modèle ne peut pas contenir un titre de ce rang.
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ | A | B |⏎| --- | --- |⏎| un \`mot\` | … |⏎⏎Objet : demande de devis ¦ Un modèle ne peut pas contenir cet élément. ¦ un \`mot\`
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ | A | B |⏎| --- | --- |⏎| a | … |⏎⏎| C | D |⏎| --- | --- |⏎| c | … |⏎⏎Objet : demande de devis ¦ Deux tableaux se suivent. ¦ | C | D |
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ 1. un⏎   - {/* deux */}⏎⏎Objet : demande de devis ¦ Un modèle ne peut pas contenir cet élément. ¦ - {/* deux */}
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ Objet : demande de devis <Blanc nom="objet" /> ¦ Blanc inconnu : « objet ». ¦ <Modele titre="la demande de
guides/passer-un-marche-public.mdx ¦ Objet : demande de devis ¦ Objet : demande de devis <Blanc /> ¦ Il manque « nom » dans « <Blanc> ».
parcours.yaml ¦ guides: [definir-le-besoin] ¦ guides: [definir-le-besoin, essai] ¦ Guide inconnu : « essai ».
parcours.yaml ¦ guides: [definir-le-besoin] ¦ guides: [definir-le-besoin, recenser-l-offre] ¦ Guide en double : « recenser-l-offre », déjà
parcours.yaml ¦ qui: [commune, mission] ¦ qui: [commune, prefet] ¦ Acteur inconnu : « prefet ».
parcours.yaml ¦     sansGuide: La note du niveau 1 suffit.⏎ ¦  ¦ « etapes › élément 3 » est refusé. ¦ - id: mener-le-diagnostic
parcours.yaml ¦ guides: [definir-le-besoin] ¦ sansGuide: Rien.⏎    guides: [definir-le-besoin] ¦ « etapes › élément 2 » est refusé. ¦ - id: definir-le-besoin
parcours.yaml ¦ id: financer ¦ id: appeler ¦ Étape en double : « appeler », déjà dans
contact.yaml ¦ { porteur: autre-departement } ¦ { porteur: autre-projet } ¦ Option inconnue de « porteur » : « autre-projet
autodiagnostic.yaml ¦ [{ prestataire: etude-terminee } ¦ [{ priorite: travaux } ¦ Question inconnue ici : « priorite ».
autodiagnostic.yaml ¦ alors: apres-niveau-3, motif: 'Puisque {priorite}.' ¦ alors: apres-niveau-3, motif: Voici. ¦ La règle lit priorite, et son motif n’en nomme
autodiagnostic.yaml ¦ Puisque {batiment}. ¦ Puisque {batiment} et que {projet}. ¦ La règle lit batiment, et son motif nomme
autodiagnostic.yaml ¦ - id: opportun-a-choisir ¦ - id: opportun-sans-prestataire ¦ Ligne en double : « opportun-sans-prestataire
autodiagnostic.yaml ¦ projet: autre-projet }, alors: hors-offre ¦ projet: autre-projet }, alors: refus ¦ Recommandation inconnue : « refus ».
autodiagnostic.yaml ¦ premiere: analyse-des-offres ¦ premiere:  analyse ¦ Prestation inconnue : « analyse ».
autodiagnostic.yaml ¦     niveau: niveau-1⏎ ¦  ¦ « niveau-1 » n’a ni niveau ni « demande ». ¦ - id: niveau-1
financements/villages-d-avenir.mdx ¦ niveaux: [niveau-1] ¦ depenses: [etude]⏎niveaux: [niveau-1] ¦ « depenses » est refusé.
plan-de-financement.yaml ¦ ⏎  coutDe: ¦ ⏎  exemple: { mention: Un exemple., plan: travaux=5&garage=3 }⏎  coutDe: ¦ L’exemple a une partie qui ne se lit pas : «
plan-de-financement.yaml ¦ ⏎  coutDe: ¦ ⏎  exemple: { mention: Un exemple., plan: travaux=5&detr=3 }⏎  coutDe: ¦ L’exemple ne s’équilibre pas : 5 € de dépenses,
plan-de-financement.yaml ¦ ⏎  coutDe: travaux⏎ ¦ ⏎  coutDe: chantier⏎ ¦ Dépense inconnue : « chantier ».
plan-de-financement.yaml ¦ [detr, dsil, autres-dotations] ¦ [detr, dsil, dotations] ¦ Ressource inconnue : « dotations ».
plan-de-financement.yaml ¦ depenses: [travaux] ¦ depenses: [chantier] ¦ Dépense inconnue : « chantier ».
plan-de-financement.yaml ¦ page: leader ¦ page: lider ¦ Aide inconnue : « lider ».
plan-de-financement.yaml ¦ regle: part-du-maitre-d-ouvrage ¦ regle: part ¦ Règle inconnue : « part ».
plan-de-financement.yaml ¦ phrase: Voici {seuil}. ¦ phrase: Voici. ¦ Dans « seuils › élément 1 › phrase », il manque
plan-de-financement.yaml ¦ id: charges ¦ id: animation ¦ Ligne du plan en double : « animation », déjà
plan-de-financement.yaml ¦ id: charges ¦ id: appeler ¦ L’identifiant « appeler » est déjà pris par
plan-de-financement.yaml ¦ libelle: 'Commune ou groupement, par emprunt', ¦ libelle: Emprunt, solde: true, ¦ Deux lignes d’un même budget ont « solde: true ¦ id: detr
financements/leader.mdx ¦ programmes: [gal-leader] ¦ programmes: [gal-leader, villes-moyennes] ¦ Programme inconnu : « villes-moyennes ».
programmes.yaml ¦ liste: amf-zonage-frr ¦ liste: amf-zonage ¦ Source inconnue ou sans adresse : « amf-zonage
programmes.yaml ¦ liste: amf-zonage-frr ¦ liste: cgct-l2334-33 ¦ Source inconnue ou sans adresse : «
autodiagnostic.yaml ¦ resume: Vous partez d'une idée. ¦ resume: C'est 500 € par jour. ¦ « 500 € » n’a pas de source ici.
autodiagnostic.yaml ¦ texte: Trouver des subventions ¦ texte:  Je ne sais pas ¦ Réponse en double : « Je ne sais pas », déjà ¦ texte: Je ne sais pas
autodiagnostic.yaml ¦ Lancer la réflexion⏎    rang: 1⏎ ¦ Lancer la réflexion⏎ ¦ « niveau-1 » n’a pas le rang de son niveau ¦ - id: niveau-1
autodiagnostic.yaml ¦     rang: 4⏎    resume ¦     rang: 3⏎    resume ¦ « apres-niveau-3 » n’a pas le rang de son niveau, ou celui d
autodiagnostic.yaml ¦     variantes: [avec-prestataire, sans-prestataire]⏎    resume: Le projet est mûr ¦     resume: Le projet est mûr ¦ « niveau-3-a-choisir » n’apporte aucune ¦ - id: niveau-3-a-choisir
contact.yaml ¦ libelle: Prénom et nom ¦ libelle: Votre structure ¦ Libellé de champ en double : « Votre structure
contact.yaml ¦ libelle: Téléphone ¦ libelle: Téléphone, libelleLettre: Nous sommes ¦ « champs › élément 6 › libelleLettre » est
contact.yaml ¦ rappel: [porteur] ¦ rappel: [porteur, demandeur] ¦ Question inconnue : « demandeur ».
contact.yaml ¦ courriel: Complétez-le. ¦ mail: Complétez-le. ¦ Champ inconnu : « mail ».
autodiagnostic.yaml ¦ titre: Où en est votre projet ? ¦ titre: Quel est votre projet ? ¦ Titre de question en double : « Quel est votre
autodiagnostic.yaml ¦ texte: Trouver des subventions ¦ texte: Choisir qui dirigera le lieu. ¦ « subventions » prend le texte de « gouvernance
autodiagnostic.yaml ¦ id: la-voisine ¦ id: la-salle-de-sport ¦ Exemple en double : « la-salle-de-sport », déjà
autodiagnostic.yaml ¦ recommandations: [perimetre-a-confirmer] ¦ recommandations: [perimetre-a-confirmer, niveau-4] ¦ Recommandation inconnue : « niveau-4 ».
autodiagnostic.yaml ¦ version: 1⏎ ¦ version: 14⏎ ¦ Un code ne sait pas dire la version 14
autodiagnostic.yaml ¦ version: 1⏎ ¦ version: 2⏎ ¦ La version 2 du questionnaire n’est pas la dernière
versions.yaml ¦ commune-ou-groupement: Une commune de la Manche ¦ commune-ou-groupement: Une commune du Calvados ¦ La version 1 a été changée depuis ¦       porteur:
autodiagnostic.yaml ¦ { avancement: juge-opportun }] ¦ { avancement: [juge-opportun, ne-sait-pas] }] ¦ ou leurs lignes « posee » ont changé ¦ version: 1
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier, formulaire] ¦ « canaux » est refusé.
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [copie, fichier] ¦ « canaux » est refusé.
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier, copie] ¦ « canaux » est refusé.
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier, fax] ¦ « canaux › élément 4 » est refusé.
site.yaml ¦ departement: '50' ¦ departement: 50 ¦ « territoire › departement » est refusé.
site.yaml ¦ departement: '50' ¦ departement: Manche ¦ « territoire › departement » est refusé.
site.yaml ¦ '53', '61' ¦ 53, '61' ¦ « territoire › voisins › élément 3 » est refusé.
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier]⏎formulaire: http://exemple.fr/a ¦ « formulaire » est refusé. ¦ formulaire: http://exemple.fr/a
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier]⏎formulaire: exemple.fr ¦ « formulaire » est refusé. ¦ formulaire: exemple.fr
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier]⏎formulaire: https:a.fr ¦ « formulaire » est refusé. ¦ formulaire: https:a.fr
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier]⏎formulaire: ftp://a.fr/ ¦ « formulaire » est refusé. ¦ formulaire: ftp://a.fr/
site.yaml ¦ canaux: [telephone, copie, fichier] ¦ canaux: [telephone, copie, fichier]⏎formulaire: javascript:alert(1) ¦ « formulaire » est refusé. ¦ formulaire: javascript:alert(1)
rgaa.yaml ¦ id: '7.2' ¦ id: '7.1' ¦ Le critère « 7.1 » n’est pas à sa place.
rgaa.yaml ¦ id: '13.12' ¦ id: '13.13' ¦ Le critère « 13.13 » n’est pas à sa place.
`;

describe('a fault that one file, or several together, have', () => {
  const rows = FAULTS.trim().split('\n');
  it.each(rows)('is told with its place and what to write: %s', (row) => {
    const [file = '', find = '', replace = '', message = '', place] = row
      .split(' ¦ ')
      .map((cell) => cell.replaceAll('⏎', '\n'));
    const files = filesAfter([{ file, find, replace }]);
    const [problem] = checkContent(files).problems;
    expect(problem?.message.replaceAll('\u00A0', ' ')).toContain(message);
    expect(problem?.remedy).toMatch(/^[\p{Ll}« ].{6,}/su);
    const [, elsewhere = file, words = place ?? replace.trimStart().split('\n', 1).join('')] =
      /^(\S+\.(?:mdx|yaml)): (.*)$/.exec(place ?? '') ?? [];
    expect(problem?.file).toBe(elsewhere);
    expect(sourceOf(files, elsewhere).split('\n')[(problem?.line ?? 0) - 1]).toContain(words);
  });
});
