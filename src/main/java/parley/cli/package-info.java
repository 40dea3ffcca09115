/**
 * The command line: one short class a verb, options, exit codes, one-line errors.
 *
 * <p>May import everything; the only package that imports picocli. Only {@link parley.Main} exits.
 */
package parley.cli;
