/**
 * Text as a terminal sees it: what may reach a screen, how wide it is, where a line breaks, and
 * what a run of text means ({@link parley.text.Role}), so that a theme can colour it.
 *
 * <p>Imports only the JDK.
 */
package parley.text;
