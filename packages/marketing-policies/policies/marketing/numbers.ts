/** Whether digits are a payment card's number: the right length, and the check digit of ISO/IEC 7812-1 (Luhn). */
export function isCardNumber(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (const [nth, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (nth % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether a text is an account's number: the form and the check digits of ISO 13616 (IBAN). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  return remainder(text.slice(4) + text.slice(0, 4)) === 1;
}

/** Whether digits are a French social security number: its form, and its key (97 minus the remainder of the rest). */
export function isFrenchSocialSecurityNumber(digits: string): boolean {
  if (!/^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$/.test(digits)) return false;
  const body = digits.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return 97 - remainder(body, 97) === Number(digits.slice(13));
}

function remainder(text: string, by = 97): number {
  let rest = 0;
  for (const unit of text)
    for (const digit of String(Number.parseInt(unit, 36))) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}
