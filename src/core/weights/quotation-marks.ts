// Weights of the quotation-mark model (src/core/speech/quoted-features.ts): {family: {values: weight}}, log-odds.
// Written by learn/quotation-marks.ts from 840 annotated news articles; not to be edited by hand.
import type { WeightTable } from '../linear.ts';

export const QUOTATION_MARKS: WeightTable = {
  'words': { "1 title": 0.3, "1 number": -0.1, "3 lower": 0.9, "5-6 lower": 1.1, "7-9 capital": -0.4, "7-9 title": -0.7, "15+ lower": 1.9, "15+ number": -0.7 },
  'ends with': { "1 comma": -0.5, "1 question": 1.3, "5-6 none": 0.2, "5-6 stop": 0.7, "5-6 other": -1.9, "7-9 comma": 0.6, "10-14 other": 1.1, "15+ none": 1.4, "15+ comma": 0.8, "15+ question": 0.7 },
  'before': { subject: 1.2, object: 1.6, that: 1.4, helper: 1.2, verb: 0.2, dash: -1.5, sign: -3.1 },
  'before, by words': { "few and": 0.1, "few helper": 0.8, "few subordinator": 1.2, "few adverb": 1.8, "few sign": -1.5, "some noun": 0.7, "some determiner": 0.7, "some and": -1.4, "some said": 0.5, "some colon": 1.8, "some mark": 2.5, "many edge": 1.4, "many name": 0.7, "many determiner": -0.5, "many that": 1.6, "many helper": 1.4, "many ing": 1.9, "many comma": 1.1 },
  'after': { subject: 0.8, to: 0.3, subordinator: 0.7, sign: -1.8 },
  'after, by words': { "few determiner": 0.8, "few sign": -1.2, "some name": 1.4, "some subject": 1.1, "many noun": 1.6, "many said": 0.9, "many subordinator": 0.9 },
  'around': { "edge name": 1.3, "edge determiner": 1.7, "edge said": 1.1, "noun and": 2.2, "noun verb": -1.7, "name determiner": 1.9, "name preposition": -1.6, "determiner edge": 2.6, "determiner that": 1.2, "determiner question": 1.3, "determiner subordinator": -1.5, "subject edge": 1.7, "preposition edge": -0.1, "preposition noun": 1, "preposition and": 1.4, "and edge": 1.4, "that edge": -0.3, "helper preposition": 0.3, "ing preposition": 2.3, "subordinator edge": 1.3, "subordinator preposition": 2.1, "comma noun": -2.2, "comma name": 1.7, "colon edge": 1.2, "colon name": -2.6, "dash preposition": -2.8, "sign noun": -1.8, "sign sign": -1, "possessive edge": -1.1 },
  'named by': { "none no": 1.1, "title yes": -1.7, "name no": 1.4 },
  'has a verb': { "3 yes": 0.3, "4 yes": 0.6, "5-6 yes": 0.5, "7-9 no": 0.2, "7-9 yes": 1.1, "10-14 no": 0.7 },
  'says I or you': { "4 yes": 1.1, "5-6 yes": 0.4, "10-14 no": 1.2, "15+ yes": 1.1 },
  'cue before': { "none 1": -0.9, "none 3": -0.9, "beside 2": 0.6, "beside 5-6": 0.8, "near 3": -0.1, "near 4": 0.8, "near 5-6": -1.2, "near 7-9": 1.5, "near 10-14": 2.5, "near 15+": 0.6, "far 3": 0.1, "far 5-6": 0.4, "far 10-14": -0.3, "far 15+": 2 },
  'cue after': { "beside 4": 0.8, "beside 5-6": 1.8, "beside 10-14": 0.9, "near 7-9": 1.3, "near 15+": 1.5, "far 1": -0.2 },
  'case and before': { "lower name": 1, "lower and": 0.4, "lower to": 0.9, "lower said": 1.2, "lower subordinator": -0.7, "lower comma": -0.4, "lower possessive": 1, "capital edge": 0.6, "capital that": 1, "capital comma": 1.5, "title preposition": -0.9, "title verb": 1.5, "title subordinator": 1.5, "title comma": 1.2, "title colon": 3.2, "title possessive": -1.1, "number edge": -1.2, "number sign": -1.3 },
  'case and after': { "lower preposition": 0.9, "lower to": 0.9, "lower helper": 0.3, "lower subordinator": 0.8, "capital edge": 0.7, "capital determiner": 0.6, "capital preposition": -1.6, "capital and": 1.3, "title subject": 2.4, "number sign": -0.3 },
  'class before': { "none none": -0.9, "say near": 0.7, "say far": 0.6, "tell near": -0.7, "urge beside": 0.5, "urge near": 1.1, "urge far": 0.8, "promise beside": 2, "call beside": 1.2, "call far": 0.7, "topic far": -0.4, "manner beside": 3.2, "think beside": 0.5, "think far": 0.7 },
  'class after': { "say beside": 0.6, "say far": 0.7, "tell beside": 0.9, "tell near": 1.6, "ask beside": -1.3, "ask near": -1.1, "urge near": 2.1, "promise beside": 1.8, "call beside": 1.6, "topic beside": -1, "think far": 1.1 },
  'place': { "inside 10-14": 0.9, "last 3": 0.8, "first 3": 1.1, "first 4": 0.4, "first 15+": 0.4 },
  'begins': { "lower determiner": 1.3, "lower subject": 1.6, "lower and": 1.7, "lower question": 1.8, "lower to": 1.9, "lower helper": 1.6, "lower said": -0.8, "lower subordinator": 2, "capital subject": 0.7, "capital preposition": 1.1, "capital but": 2.7, "capital that": 2.5, "capital question": -0.2, "capital to": 1.4, "capital verb": -0.7, "capital subordinator": 1.1, "capital adverb": 2.2, "capital day": -0.9, "capital not": 0.6, "capital people": 1.3, "title determiner": -0.6, "title subject": 1.5, "title day": -0.7, "number number": -0.6, "number stop": 2.2 },
};
