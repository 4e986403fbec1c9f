return Annotator.Training.CommandTable.Create().Parse(args).Invoke();
