/**
 * Every way in which the register says no: its HTTP status, and one sentence for a person. A code is a promise: it is
 * part of the contract and never changes its meaning.
 */
export const PROBLEMS = {
  'body-unreadable': { status: 400, nl: 'De aanvraag is geen leesbare JSON.', en: 'The request is not readable JSON.' },
  'request-malformed': { status: 400, nl: 'De aanvraag heeft niet de verwachte vorm.', en: 'The request does not have the expected form.' },
  'not-signed-in': { status: 401, nl: 'Meld je aan.', en: 'Sign in first.' },
  'token-refused': { status: 401, nl: 'De aanmelding is niet (meer) geldig. Meld je opnieuw aan.', en: 'The sign-in is not or no longer valid. Sign in again.' },
  'scope-missing': { status: 403, nl: 'Deze aanmelding geeft geen toegang tot het register.', en: 'This sign-in gives no access to the register.' },
  'person-unknown': { status: 403, nl: 'Je hebt geen rol in het register. Vraag er een aan je beheerder.', en: 'You have no role in the register. Ask your administrator for one.' },
  'role-refused': { status: 403, nl: 'Alleen een coördinator kan een plan indienen.', en: 'Only a coordinator can submit a plan.' },
  'departement-refused': { status: 403, nl: 'Dit gaat over een departement waarvoor je niet optreedt.', en: 'This concerns a department that you do not act for.' },
  'origin-refused': { status: 403, nl: 'Deze aanvraag komt van een andere website.', en: 'This request comes from another web site.' },
  'not-found': { status: 404, nl: 'Dat bestaat niet in het register.', en: 'The register has no such thing.' },
  'version-stale': { status: 412, nl: 'Er is intussen een nieuwere versie van dit plan ingediend.', en: 'A newer version of this plan has been submitted meanwhile.' },
  'package-too-large': { status: 413, nl: 'Het plan is te groot voor het register.', en: 'The plan is too large for the register.' },
  'media-type-refused': { status: 415, nl: 'Alleen JSON wordt aanvaard.', en: 'Only JSON is accepted.' },
  'package-malformed': { status: 422, nl: 'Het pakket volgt de afspraak tussen invoegtoepassing en register niet.', en: 'The package does not follow the contract between add-in and register.' },
  'contract-unknown': { status: 422, nl: 'Deze versie van de invoegtoepassing past niet bij het register. Herlaad ze.', en: 'This version of the add-in does not fit the register. Reload it.' },
  'scheme-unknown': { status: 422, nl: 'Het register kent dit planningsschema niet.', en: 'The register does not know this planning scheme.' },
  'package-inconsistent': { status: 422, nl: 'Het pakket spreekt zichzelf tegen.', en: 'The package contradicts itself.' },
  'plan-has-errors': { status: 422, nl: 'Het plan heeft fouten die eerst opgelost moeten worden.', en: 'The plan has errors that must be solved first.' },
  'reasons-missing': { status: 422, nl: 'Sommige waarschuwingen hebben nog geen reden.', en: 'Some warnings have no reason yet.' },
  'waiver-refused': { status: 422, nl: 'Een bevinding die je laat staan, mag niet (meer) blijven staan.', en: 'A finding that was waived may not, or may no longer, stand.' },
  'totals-differ': { status: 422, nl: 'De totalen van het pakket zijn niet die van het plan.', en: 'The totals in the package are not those of the plan.' },
  'key-reused': { status: 422, nl: 'Deze Idempotency-Key hoort bij een ander pakket.', en: 'This Idempotency-Key belongs to another package.' },
  'too-many-requests': { status: 429, nl: 'Te veel aanvragen na elkaar. Probeer het zo dadelijk opnieuw.', en: 'Too many requests in a row. Try again shortly.' },
  'internal-failure': { status: 500, nl: 'Het register heeft een fout gemaakt. Er is niets bewaard.', en: 'The register failed. Nothing was stored.' },
  'stored-package-damaged': { status: 500, nl: 'Het bewaarde pakket is beschadigd: de hash klopt niet meer.', en: 'The stored package is damaged: its hash no longer holds.' },
  'store-unavailable': { status: 503, nl: 'Het register kan nu niet bewaren. Probeer het later opnieuw.', en: 'The register cannot store at this moment. Try again later.' },
  'sign-in-unavailable': { status: 503, nl: 'De aanmelding kan nu niet nagegaan worden. Probeer het later opnieuw.', en: 'The sign-in cannot be checked at this moment. Try again later.' },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly nl: string; readonly en: string }>>;

export type ProblemCode = keyof typeof PROBLEMS;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
