"""What stands on a page: listings, equations, panels, tables, labs; `press` keeps them together."""
