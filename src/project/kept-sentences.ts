/** On what keeps the project on the device, and once the browser would not. */
export const KEEP = 'Garder mon projet sur cet appareil';
export const REFUSED = 'Ce navigateur refuse de le garder. Gardez plutôt le lien ou le code.';
