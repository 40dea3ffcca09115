/**
 * What readers did to articles, kept on disk between sessions: found again by content, however the
 * file was moved, renamed or saved anew.
 *
 * <p>Imports only the JDK, {@code parley.model} and {@code parley.text}. All file access is in
 * {@link parley.state.Folder}; nothing here ever touches an input file.
 */
package parley.state;
