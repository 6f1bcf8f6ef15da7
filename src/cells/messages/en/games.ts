import type { GameFacts } from '../../game-facts';
import type { SentencesOf } from '../sentences';
import { indicator, item } from './places';

export const games: SentencesOf<GameFacts> = {
  'too-many-players': (facts) =>
    `${facts.argument}: more than ${facts.most} players cannot be calculated. Join some of them to one player.`,
  'player-repeated': (facts) => `${item(facts)}: the player "${facts.text}" stands there twice. Keep one of them.`,
  'player-with-plus': (facts) =>
    `${item(facts)}: the name "${facts.text}" contains +, which joins players. Use another name.`,
  'player-unknown': (facts) =>
    `${item(facts)}: "${facts.text}" is not one of the players. Write the name as in players and join names by +.`,
  'member-repeated': (facts) => `${item(facts)}: the coalition names "${facts.text}" twice. Name each player once.`,
  'coalition-repeated': (facts) =>
    `${item(facts)}: the coalition "${facts.text}" stands there twice. Keep one of them.`,
  'coalition-missing': (facts) => `${facts.argument}: the coalition "${facts.text}" is missing. Add it with its value.`,
  'allocation-not-whole': (facts) =>
    `${facts.argument}: the shares do not sum to what all players together are worth. Correct them.`,
  'weight-not-positive': (facts) => `${item(facts)}: a player's weight must be above 0. Correct it.`,
  'zero-factor': (facts) =>
    `${indicator(facts)}: the result is not defined where no player has anything of a factor. Leave the factor out.`,
  'no-surplus': (facts) =>
    `${facts.argument}: the result is not defined, as the parties together get more than the total without agreement. ` +
    `Correct the total or these values.`,
};
