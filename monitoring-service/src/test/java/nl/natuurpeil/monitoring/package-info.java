@NullMarked
package nl.natuurpeil.monitoring;

import org.jspecify.annotations.NullMarked;
