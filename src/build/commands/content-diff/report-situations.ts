import { counted } from './counted.ts';
import type { Situations } from './situations.ts';

/** What became of the situations, in French. */
export function situationLines(situations: Situations): string[] {
  const { before, after, common, elsewhere, otherServices, examples } = situations;
  const number = new Intl.NumberFormat('fr');
  const shared =
    before === after && after === common
      ? `${number.format(common)} situations avant comme après`
      : `${number.format(before)} situations avant, ${number.format(after)} après, ${number.format(common)} dans les deux`;
  return [
    '',
    `Situations de l’autodiagnostic : ${shared}`,
    elsewhere === 0
      ? '  Aucune ne mène à une autre recommandation.'
      : `  ${counted(elsewhere, 'mène', 'mènent')} à une autre recommandation.${
          elsewhere > examples.length ? ` ${counted(examples.length, 'exemple', 'exemples')} :` : ''
        }`,
    ...(otherServices === 0
      ? []
      : [
          `  ${counted(otherServices, 'garde', 'gardent')} la même recommandation, avec d’autres prestations en premier ou en plus.`,
        ]),
    ...examples.flatMap((example) => [
      `  • ${example.situation}`,
      `      avant : ${example.before}`,
      `      après : ${example.after}`,
    ]),
  ];
}

/** Whether the self-diagnosis leads where it led, from the same situations. */
export function isStill({ before, after, common, elsewhere, otherServices }: Situations): boolean {
  return before === common && after === common && elsewhere + otherServices === 0;
}
