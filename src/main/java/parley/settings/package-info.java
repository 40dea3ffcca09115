/**
 * What a user chose for good: the settings there are, and the text of a file that sets them. Pure:
 * text goes in; settings, and complaints about single lines, come out.
 *
 * <p>May import {@code parley.view}, whose keys and actions it names.
 */
package parley.settings;
