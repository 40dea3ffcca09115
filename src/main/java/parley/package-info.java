/** The entry point. */
package parley;
