/** The five main strategic objectives of the city, to 2020. */
export const hsds: readonly { readonly title: string; readonly description: string }[] = [
  { title: 'Kennis, innovatie en creativiteit', description: 'Gent bundelt alle creatieve krachten en is voor heel de samenleving een voorbeeld in kennis en vernieuwing.' },
  { title: 'Sociale duurzaamheid', description: 'Gent is een open, solidaire, verdraagzame en kindvriendelijke stad waar het voor iedereen aangenaam leven is.' },
  { title: 'Economische duurzaamheid', description: 'Gent biedt ruimte aan ondernemers, werk op maat van haar inwoners en gezonde stadsfinanciën.' },
  { title: 'Ruimtelijke en ecologische duurzaamheid', description: 'Gent gaat zuinig om met ruimte, energie en grondstoffen en laat een leefbare stad na aan wie komt.' },
  { title: 'Communicatie en inspraak', description: 'Gent luistert, legt uit en beslist samen met bewoners, verenigingen en bedrijven.' },
];
