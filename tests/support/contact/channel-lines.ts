/** A parameter that the address of a form has already: it stays. */
export const ownParameter = ['sujet', 'essai'] as const;

/** Lines of `site.yaml` that channels need. The form is on this machine, on another origin. */
export const lines = {
  courriel: 'mission@exemple.fr',
  formulaire: `http://localhost/formulaire/?${ownParameter.join('=')}`,
} as const;
