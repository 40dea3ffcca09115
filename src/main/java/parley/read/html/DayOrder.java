package parley.read.html;

/** Which comes first in a date of numbers. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST
}
