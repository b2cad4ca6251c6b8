/** Functions younger than the file format: a file writes them with a prefix that a person never sees. */
const future = `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW
CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC
IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT
ARRAYTOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/);
/** Those that a file writes with a second prefix. */
const worksheetOnly = new Set(['FILTER', 'SORT']);
/** Known before the format was: Excel writes these plain all the same. */
const plain = new Set(['AGGREGATE', 'NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING']);
const prefixed = new Set(future.filter((name) => !plain.has(name)));
const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/** A formula as a person and Excel's own interface write it: without prefixes. LET and LAMBDA keep theirs, since their parameters carry one too. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  if (formula.includes('_xlpm.')) return formula;
  return formula.replace(/_xlfn\.(?:_xlws\.)?(?!SINGLE\(|ANCHORARRAY\()/g, '');
}

/** A formula as a file wants it. */
export function withPrefixes(formula: string): string {
  if (!formula.includes('(')) return formula;
  return formula.replace(call, (found: string, name: string | undefined) => {
    const upper = name?.toUpperCase();
    if (upper === undefined) return found;
    if (worksheetOnly.has(upper)) return `_xlfn._xlws.${found}`;
    return prefixed.has(upper) ? `_xlfn.${found}` : found;
  });
}
