@org.jspecify.annotations.NullMarked
package heyan.api;
