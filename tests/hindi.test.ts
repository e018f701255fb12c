import { describe, expect, it } from 'vitest';
import { entriesOf } from './helpers/locales';

const texts = entriesOf('hi').map(({ namespace, key, text }) => ({ name: `${namespace}: ${key}`, text }));

/** What a reader reads: no tags, no placeholders, no code. */
const proseOf = (text: string) => text.replace(/<code>.*?<\/code>|<[^>]*>|\{\{\w+\}\}/g, ' ');

/** A pattern that stands at the start of a word; marks that belong to a letter do not end it. */
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})`, 'u');
const whole = (pattern: string) => new RegExp(`${word(pattern).source}(?![\\p{L}\\p{M}])`, 'u');

const found = (pattern: RegExp) =>
  texts.flatMap(({ name, text }) => {
    const match = pattern.exec(proseOf(text).normalize('NFC'));
    return match ? [`${name}: ${match[0]}`] : [];
  });

/** Words that readers take for something else, by what they were meant for. */
const misleading = {
  'normalization or generalization': whole('सामान्यीकरण|सामान्यीकृत'),
  variance: whole('विचरण|भिन्नता'),
  'variance (it is propagation)': /(?<!पश्च-)(?<![\p{L}\p{M}])प्रसारण/u,
  mean: word('मतलब|अर्थ(?![p{L}p{M}])'),
  running: whole('दौड़(?:ता|ती|ते)? (?:माध्य|प्रसरण|औसत)'),
};

/** The glossary's spelling, and the ones that are refused. */
const variants = {
  नॉर्मलाइज़: 'नॉर्मलाइज(?!़)|नॉर्मलाईज|नार्मला|नोर्मला|नौर्मला|नॉर्मेला',
  ख़ाना: 'खान(?:ा|े|ो|ों)(?![\\p{L}\\p{M}])',
  चैनल: 'चेनल|चैनेल|चॅनल|चेनेल',
  बैच: 'बैट्च|बॅच|बैच्च',
  ग्रेडिएंट: 'ग्रेडियंट|ग्रेडियेंट|ग्रेडिएन्ट|ग्रेडिअंट|ग्रैडि|ग्रेडीए|ग्रेडीयं',
  टेंसर: 'टेन्सर|टैंसर|टैन्सर|टेंसोर',
  एप्सिलॉन: 'एपसिल|ऐप्सिल|एप्सिलो|एप्सीलॉ|इप्सिल|एप्सिलान',
  कनवोल्यूशन: 'कन्वोल|कॉन्वोल|कनवॉल|कन्वॉल|कनवोलु',
  ऐक्टिवेशन: 'एक्टिव|एक्टीव|ऐक्टीव',
  इंस्टेंस: 'इन्स्ट|इंस्टैं|इंस्टन',
  इन्फ़रेंस: 'इंफ|इन्फर|इन्फ्रे|इन्फ़्रे|इन्फेर|इन्फ़ेर',
  शिफ़्ट: 'शिफ्ट|सिफ्ट',
  फ़ीचर: 'फीचर|फ़िचर',
  साइज़: 'साइज(?!़)|साईज',
  लेयर: 'लेअर|लैयर|लेयेर',
  ग्रुप: 'ग्रूप|गृप',
  पैरामीटर: 'पैरामिटर|पेरामीटर|पॅरामीटर|पैरामीटेर',
  एफ़ाइन: 'एफाइन|अफ़ाइन|अफाइन|ऐफ़ाइन',
  सैंपल: 'सैम्पल|सेंपल|सेम्पल',
  मोमेंटम: 'मोमेन्टम|मॉमेंटम|मूमेंटम',
  एपॉक: 'इपॉक|एपोक|ईपॉक',
  बैकप्रोपेगेशन: 'बैकप्रोपाग|बैकप्रोपॉग|बैकप्रोपोग|बैक प्रोप|बैक-प्रोप',
  रेगुलराइज़ेशन: 'रेग्युल|रेगुलराइजे|रेगुलेरा|रेगूल',
  जनरलाइज़ेशन: 'जनरलाइजे|जेनरल|जनरलाईज',
  ओवरफ़िटिंग: 'ओवरफिट|ओवर फ|ओवर-फ',
  हिस्टोग्राम: 'हिस्टॉग|हिस्टग|हिस्टोग्रैम',
  इनवेरिएंस: 'इन्वेरि|इनवैरि|इनवेरिय',
  'इंटरनल कोवेरिएट': 'कोवैरि|को-वेरि|कोवेरिय|इन्टरनल',
  'लर्निंग रेट': 'लर्निन्ग|लर्निग',
  वेट: 'वेइट|वैट',
};

describe('Hindi', () => {
  it('is in Devanagari, but for names that have none', () => {
    const latin = new Set(['batch-normalization: limits.columns.bn', 'batch-normalization: limits.columns.gn']);
    // Functions that every book writes so: what a lab's control offers may be nothing but such a name.
    const isFunction = (name: string, text: string) =>
      /^labs\/[\w-]+: controls\.\w+\.options\./.test(name) && /^(?:ReLU|tanh)$/.test(text);
    const offenders = texts
      .filter(({ name, text }) => !isFunction(name, text))
      .filter(({ text }) => /\p{L}{2}/u.test(proseOf(text)) && !/\p{Script=Devanagari}/u.test(proseOf(text)))
      .map(({ name }) => name);
    expect(offenders.filter((name) => !latin.has(name))).toEqual([]);
  });

  it('has Latin digits and no precomposed nukta letters', () => {
    const offenders = texts.filter(({ text }) => /[\u0958-\u095f०-९]/.test(text)).map(({ name }) => name);
    expect(offenders).toEqual([]);
  });

  it('ends sentences with a danda, not with a full stop', () => {
    expect(
      texts.filter(({ text }) => /\p{Script=Devanagari}[)”]?\.(?:\s|$)/u.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('has none of the words that mean two things at once', () => {
    expect(
      Object.entries(misleading).flatMap(([meant, wrong]) => found(wrong).map((hit) => `${hit} for ${meant}`)),
    ).toEqual([]);
  });

  it('spells the terms of the glossary one way', () => {
    const offenders = Object.entries(variants).flatMap(([right, wrong]) =>
      found(word(wrong)).map((hit) => `${hit}, wanted ${right}`),
    );
    expect(offenders).toEqual([]);
  });

  it('would be caught with a wrong spelling, and never with the right one', () => {
    const isRefused = (text: string) => Object.values(variants).some((wrong) => word(wrong).test(text));
    expect(Object.keys(variants).filter(isRefused)).toEqual([]);
    const wrong = 'खाना खानों चेनल नॉर्मलाइजेशन नार्मलाइज़ ग्रेडियेंट टेन्सर एप्सिलोन एक्टिवेशन इन्फरेंस शिफ्ट साइज फीचर';
    expect(wrong.split(' ').filter((text) => !isRefused(text))).toEqual([]);
  });

  it('spells every word one way: with or without nukta, with anusvara or a nasal letter', () => {
    const fold = (text: string) =>
      text
        .replaceAll('़', '')
        .replaceAll('ँ', 'ं')
        .replace(/[ङञणनम]्(?=[क-म])/g, 'ं')
        .replaceAll('ये', 'ए')
        .replaceAll('यी', 'ई');
    const spellings = new Map<string, Map<string, string>>();
    for (const { name, text } of texts) {
      for (const [spelling] of proseOf(text).matchAll(/[\p{Script=Devanagari}\u200c\u200d]+/gu)) {
        const known = spellings.get(fold(spelling)) ?? new Map<string, string>();
        spellings.set(fold(spelling), known.set(spelling, known.get(spelling) ?? name));
      }
    }
    const offenders = [...spellings.values()]
      .filter((known) => known.size > 1)
      .map((known) => Array.from(known, ([spelling, name]) => `${spelling} (${name})`).join(' | '));
    expect(offenders).toEqual([]);
  });

  it('says the number in the plural form for 0 and 1, never “एक”', () => {
    const offenders = texts.filter(({ name, text }) => name.endsWith('_one') && whole('एक').test(text));
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });
});
