/** What people who run Cupel read and change is tried here: README, server-config, docker. */
package io.cupel.operation;
