/* How hard the English words of the app are to read, after Flesch and Kincaid: the school grade at which they are easy. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const WORD = /[\p{L}\d’'-]+/gu;

/** What a reader gets to see of a message: one branch, and a short name in the place of each value. */
const spoken = (text) =>
  text
    .replace(
      /\{\w+, (?:plural|select),(?:[^{}]|\{[^{}]*\})*\}/g,
      (all) => all.match(/other \{([^{}]*)\}/)?.[1] ?? '',
    )
    .replace(/\{\w+\}/g, 'Ana')
    .replace(/<\/?\w+>/g, '');

/** Sentences of some messages, each as its words. */
const sentencesOf = (texts) =>
  texts
    .flatMap((text) => spoken(text).split(/[.!?:…·]+/))
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0);

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** @returns the grade of all of it together, and the longest sentence in words */
export function readingOf(texts) {
  const sentences = sentencesOf(texts);
  const words = sentences.flat();
  return {
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: sum(words.map((word) => Math.max(1, syllable(word)))),
    }),
    longest: sentences.reduce((a, b) => (b.length > a.length ? b : a), []),
  };
}
