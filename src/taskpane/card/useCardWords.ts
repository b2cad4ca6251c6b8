import { usePane } from '../state/PaneContext';
import { WORDS, type CardWords } from './words';

export function useCardWords(): CardWords {
  return WORDS[usePane().language];
}
