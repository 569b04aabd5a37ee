/** The main job: example data, one real measurement, and the verdict it changes, told for people. */
@NullMarked
package nl.natuurpeil.local.story;

import org.jspecify.annotations.NullMarked;
