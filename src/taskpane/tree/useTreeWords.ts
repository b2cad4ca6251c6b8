import { usePane } from '../state/PaneContext';
import { WORDS, type TreeWords } from './words';

export function useTreeWords(): TreeWords {
  return WORDS[usePane().language];
}
