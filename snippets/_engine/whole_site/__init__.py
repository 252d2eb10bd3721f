"""The folder of the built site: what pages refer to is copied into it, and it takes its place when it is whole."""
