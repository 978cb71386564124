import type { feedbackCard as reference } from '../de/feedback-card.ts';

/** Words of the printable feedback card. */
export const feedbackCard: typeof reference = {
  title: 'Feedback card',
  document: (name) => `Feedback card ${name}`,
  lead: 'Tell us what works well and what does not.',
  kinds: { complaint: 'Complaint', suggestion: 'Idea', praise: 'Praise' },
  message: 'What is it about?',
  answer: 'Would you like an answer? Then we need (optional):',
  name: 'Name',
  contact: 'Phone, e-mail or postal address',
  anonymous: 'You need not give your name. You will have no disadvantage.',
  promise: (duration) => `If we know how to reach you: an answer within ${duration}.`,
  handIn: 'Hand in or send to:',
  qr: 'QR code for the page “Give feedback”:',
  online: 'All ways:',
};
