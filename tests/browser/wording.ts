// What a result may never say: that a child needs nothing, or stands below some line.

export const REASSURING = [
  /\bno need\b/i,
  /\bno further (action|help|need)\b/i,
  /\b(below|under) ((the|a|any) )?threshold/i,
  /\bthreshold (is|was|has|have) not\b/i,
  // Help that does not meet the needs is what a document may say of a plan; never a child of a line.
  /\b(does|do|did) not meet\b(?! ((the|my|your|their|his|her)( child's)? )?needs\b)/i,
  /\bnot (been )?met the\b(?! needs\b)/i,
  /\bnothing to worry\b/i,
  /\byou (do not|don't) need (any )?help\b/i,
  /\bno (concerns?|risks?|cause for concern)\b/i,
];
