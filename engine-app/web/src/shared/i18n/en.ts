import type { Translated } from '.'
import type { zh } from './zh'

export const en: Translated<typeof zh> = {
  light: {
    legend: 'Stage lights',
    RED: 'To receive',
    YELLOW: 'To handle',
    BLUE: 'To verify',
    GREEN: 'Evaluated',
    GREY: 'Ended',
    RED_meaning: 'Waiting for the next unit to receive it',
    YELLOW_meaning: 'Received, being handled',
    BLUE_meaning: 'Handled, waiting to be verified or evaluated',
    GREEN_meaning: 'Verified and evaluated: closed',
    GREY_meaning: 'Not filed, merged or withdrawn',
  },
  card: {
    YELLOW: 'Yellow card',
    RED: 'Red card',
  },
  time: {
    day: '{n} d',
    hour: '{n} h',
    minute: '{n} min',
    left: '{span} left',
    over: '{span} late',
    underMinute: 'under 1 min',
    before: 'by {moment}',
    leftBefore: '{left} (by {moment})',
    overSince: '{over} (was due {moment})',
  },
  form: {
    select: 'Please choose',
    required: 'Required',
    minLength: 'At least {value} characters',
    maxLength: 'At most {value} characters',
    min: 'Not less than {value}',
    max: 'Not more than {value}',
    pattern: 'The format is not right',
    number: 'Please enter a number',
    noResults: 'Nothing matches',
    search: 'Search',
    clear: 'Clear',
  },
  problem: {
    unreachable: 'The server cannot be reached. Check the network and try again.',
    server: 'The server did not finish this. Try again later; if it stays so, tell your administrator.',
    notFound: 'Not found. It may have been moved, or the number is not right.',
    forbidden: 'Your post does not cover this.',
    client: 'The page did not finish this. Please try again.',
    retry: 'Try again',
  },
}
