/**
 * Pages of software that nobody has described: comments found by the structure that repeats.
 *
 * <p>One pass collects marks (dates, names, reply buttons, pictures, links); elements that are
 * built alike are gathered in groups; each group is weighed by named pieces of evidence; the best
 * one above a threshold is the thread. May import what {@code parley.read.html} may.
 */
package parley.read.html.structure;
