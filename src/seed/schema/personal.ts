const emailAddress = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;

/** Nine digits or more after "+" or "00", however they are parted. */
const phoneNumber = /(?:\+|\b00)\d(?:[ ()./-]{0,2}\d){8,}/;

const webAddress = /https?:\/\/\S+/g;

/** The text holds a way to reach a person; addresses of pages may contain "@" and long numbers. */
export function isPersonal(text: string): boolean {
  const words = text.replaceAll(webAddress, '');
  return emailAddress.test(words) || phoneNumber.test(words);
}
