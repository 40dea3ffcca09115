/**
 * The laws that hold for whatever bytes come in, and the inputs they are always tried on. A fuzz
 * target is a class beside what it tests, named {@code ...Fuzz}, with one method that takes bytes:
 * {@link parley.fuzz.Target} lists them.
 */
package parley.fuzz;
