// What the app says, by the name of the message: a better wording breaks no test, and stories can be told in any language.
import { readFileSync, readdirSync } from 'node:fs';

const languages = new Map();

const read = language => {
  const folder = new URL(`../../../locales/${language}/`, import.meta.url);
  const messages = new Map();
  for (const file of readdirSync(folder).filter(name => name.endsWith('.ftl'))) {
    for (const [, name, text] of readFileSync(new URL(file, folder), 'utf8').matchAll(/^([a-z][\w-]*) = (.+)$/gm)) messages.set(name, text.trim());
  }
  return messages;
};

/** A message without variables, as the app shows it. */
export const word = (name, language = 'en') => {
  if (!languages.has(language)) languages.set(language, read(language));
  const text = languages.get(language).get(name);
  if (text === undefined) throw Object.assign(new Error(`locales/${language} has no message "${name}"`), { final: true });
  return text;
};
