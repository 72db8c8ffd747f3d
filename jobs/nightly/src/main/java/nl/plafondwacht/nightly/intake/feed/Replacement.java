package nl.plafondwacht.nightly.intake.feed;

/** What becomes of a column in a file without persons. */
public enum Replacement {
  /** It stays: it leads to nobody, or the file would be of no use without it. */
  NONE,
  /** A BSN or pseudonym: another one. */
  PERSON,
  /** A day of birth: about the same year, another month and day. */
  BIRTH,
  /** The digits of a postcode: the person's own others. */
  POSTCODE,
  /** A reference by which the sender finds a person: the same token wherever it stands. */
  REFERENCE,
  /** A name that counts by being there: a word in its place. */
  NAME,
  /** Free text: emptied. */
  EMPTY
}
