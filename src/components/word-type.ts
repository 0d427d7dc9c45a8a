/** What hosts and browsers call a Word file. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
