/**
 * What a discussion is: the article, its thread, the people in it. Pure data, immutable once built.
 *
 * <p>Imports only the JDK.
 */
package parley.model;
